import { type AgeBand, ageBands } from './model';

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
