import type { AssessmentQuestion } from './model';

type Answers = Record<AssessmentQuestion, boolean>;

/**
 * Where neither the question nor the decision-makers can be moved, asking would be a sham: then it is
 * information. Time and money that are lacking are for the nämnd to weigh.
 */
export function outcomeOf(answers: Answers): 'dialogue' | 'informationOnly' {
  return answers.influenceable && answers.decisionMakers ? 'dialogue' : 'informationOnly';
}

/** A dialogue that can make a difference, but lacks time or resources for it. */
export function needsCaution(answers: Answers): boolean {
  return outcomeOf(answers) === 'dialogue' && !(answers.time && answers.resources);
}

/** The first free address of a title: the slug itself, else with the lowest number that is free. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
