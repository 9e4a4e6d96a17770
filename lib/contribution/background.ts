import { type AgeBand, ageBands } from './model';

/** The questions about background whose answers are counted in a report, each with its closed list of answers. */
export type Groups = { question: string; answers: readonly string[] };
export const groupsOf: readonly Groups[] = [{ question: 'ageBand', answers: ageBands }];

/** The age band that somebody wrote: "65–79", "65-79 år", "under 13", "80 eller äldre". */
export function ageBandOf(written: string): AgeBand | undefined {
  const plain = written
    .toLowerCase()
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s*år$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(under ?13|0 ?- ?12)$/.test(plain)) return 'under13';
  if (/^80( eller äldre|\+|-| ?plus)$/.test(plain)) return '80plus';
  const compact = plain.replaceAll(' ', '');
  return ageBands.find((band) => band === compact);
}
