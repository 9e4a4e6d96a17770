import type { ReportKind } from './model';

const words: Record<ReportKind, string> = { interim: 'det-har-sa-ni', final: 'det-har-beslutades' };

/** A version as it stands in an address: `det-har-beslutades-2`. */
export function versionAddress({ kind, number }: { kind: ReportKind; number: number }): string {
  return `${words[kind]}-${number}`;
}

/** The version that an address names; nothing when it cannot be one. */
export function versionOf(address: string): { kind: ReportKind; number: number } | undefined {
  const [, name, digits] = /^(det-har-sa-ni|det-har-beslutades)-([1-9][0-9]{0,3})$/.exec(address) ?? [];
  if (!digits) return undefined;
  return { kind: name === words.interim ? 'interim' : 'final', number: Number(digits) };
}
