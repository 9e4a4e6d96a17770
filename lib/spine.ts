/**
 * The rooms of the house, in the order of the work. A room may know the rooms before it, never those after.
 * Menus, progress and the import rules read this one list.
 */
export const spine = [
  'people',
  'principles',
  'dialogue',
  'initiative',
  'plan',
  'decision',
  'publication',
  'contribution',
  'survey',
  'analysis',
  // Beside it, while others compile: the nämnd's own reading of what came in.
  'reading',
  'response',
  'report',
  'followup',
  // Of what is published: the same in other languages.
  'translation',
  // Beside the work: what every website of a municipality must say.
  'pages',
  // Over all of it: what waits, for whom and since when.
  'work',
] as const;

export type Room = (typeof spine)[number];
