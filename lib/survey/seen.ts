import { fingerprint } from '@/lib/core/ids';
import type { SurveyDefinition, SurveyItem } from './model';
import { canonical, structureOf } from './rules';

/** A fingerprint of one item as somebody read it, so that two writers notice each other. */
export function seenOf(item: SurveyItem | undefined): string {
  return item ? fingerprint(JSON.stringify(item)) : '';
}

/** A fingerprint of what a survey asks: two versions that differ in help texts only have the same. */
export function printOf(definition: Pick<SurveyDefinition, 'pages'>): string {
  return fingerprint(canonical(structureOf(definition)));
}
