import type { PlanContent } from '@/lib/plan/model';

/** One paragraph or item as it is stored: its id follows it from edition to edition. */
export type PublishedParagraph = { paragraphId: string; field: string; position: number; body: string };

/** Long texts, which are published paragraph by paragraph. */
const longTexts = [
  'background',
  'alreadyDecided',
  'purpose',
  'promise',
  'useOfResult',
  'facts',
  'childrenHow',
  'accessibility',
  'languages',
  'personalData',
  'legalBasis',
  'keptFor',
  'formalConsultation',
] as const satisfies readonly (keyof PlanContent)[];

/**
 * All of a plan that the public reads, in Swedish, the language it was decided in. What is not named here
 * (risks, budget, communication) stays in the office.
 */
export function publicTextsOf(
  plan: PlanContent,
  earlier: readonly PublishedParagraph[] = [],
): PublishedParagraph[] {
  const items = (field: string, rows: readonly { id: string; body: string }[]) =>
    rows
      .filter(({ body }) => body !== '')
      .map(({ id, body }, position) => ({ paragraphId: id, field, position, body }));
  const named = (field: string, rows: readonly { id: string; text: string }[]) =>
    items(
      field,
      rows.map(({ id, text }) => ({ id, body: text })),
    );
  const activity = (field: string, part: 'title' | 'place' | 'host' | 'description') =>
    items(
      field,
      plan.activities.map((row) => ({ id: row.id, body: row[part] })),
    );

  return [
    ...items('question', [{ id: 'question', body: plan.question }]),
    ...items('decisionType', [{ id: 'decisionType', body: plan.decisionType }]),
    ...named('subQuestions', plan.subQuestions),
    ...named('openItems', plan.openItems),
    ...named('fixedItems', plan.fixedItems),
    ...named(
      'fixedItemsWhy',
      plan.fixedItems.map(({ id, why }) => ({ id, text: why })),
    ),
    ...named('conditions', plan.conditions),
    ...named(
      'targetGroups',
      plan.targetGroups.map(({ id, name }) => ({ id, text: name })),
    ),
    ...named(
      'feedbackChannel',
      plan.feedback.map(({ id, channel }) => ({ id, text: channel })),
    ),
    ...activity('activityTitle', 'title'),
    ...activity('activityPlace', 'place'),
    ...activity('activityHost', 'host'),
    ...activity('activityDescription', 'description'),
    ...longTexts.flatMap((field) => withStableIds(field, paragraphs(plan[field]), earlier)),
  ];
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/**
 * A paragraph that stands keeps its id wherever it has moved; one that was reworded takes over the id of the
 * one that it replaces, in order; only what is added gets a new one.
 */
function withStableIds(
  field: string,
  bodies: readonly string[],
  earlier: readonly PublishedParagraph[],
): PublishedParagraph[] {
  const old = earlier.filter((paragraph) => paragraph.field === field);
  const unused = [...old].sort((a, b) => a.position - b.position);
  const take = (found: number) => (found < 0 ? undefined : unused.splice(found, 1)[0]?.paragraphId);
  const kept = bodies.map((body) => take(unused.findIndex((paragraph) => paragraph.body === body)));
  let last = Math.max(0, ...old.map(({ paragraphId }) => Number(paragraphId.split('-').at(-1)) || 0));
  return bodies.map((body, position) => {
    const paragraphId = kept[position] ?? take(unused.length > 0 ? 0 : -1) ?? `${field}-${++last}`;
    return { paragraphId, field, position, body };
  });
}
