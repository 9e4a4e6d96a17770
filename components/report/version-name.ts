import type { ReportKind } from '@/lib/report/model';
import type { Say } from '@/lib/text/server';

/** What a version is called: its kind and its running number. */
export function versionName({ kind, number }: { kind: ReportKind; number: number }, say: Say): string {
  return say('report.list.name', { kind: say(`report.kind.${kind}`), number });
}
