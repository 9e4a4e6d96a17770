import type { Reader } from '@/components/dialogue/reader';
import type { ReportKind } from '@/lib/report/model';
import { versionAddress } from '@/lib/report/version-address';

type Version = { kind: ReportKind; number: number };

/** "Det här sa ni, version 1". */
export function versionName({ kind, number }: Version, { say }: Reader): string {
  return say('publicReport.version', { kind: say(`publicReport.kind.${kind}`), number });
}

/** Where a version is read. */
export function versionHref(slug: string, version: Version, { path }: Reader): string {
  return path(`/dialoger/${slug}/rapport/${versionAddress(version)}`);
}

/** Where it is read how a version differs from the one before it. */
export function differencesHref(slug: string, version: Version, reader: Reader): string {
  return `${versionHref(slug, version, reader)}/skillnader`;
}
