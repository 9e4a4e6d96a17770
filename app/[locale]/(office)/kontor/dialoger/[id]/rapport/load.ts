import { forbidden, notFound } from 'next/navigation';
import { cache } from 'react';
import { reportLine } from '@/lib/report/line-queries';
import { reportPolicy } from '@/lib/report/policy';
import { reportHead } from '@/lib/report/queries';
import { mayBeWritten } from '@/lib/report/rules';
import { dialogueInOffice } from '../load';

/** An id in an address; anything else names nothing. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** A version of the report and the one who reads it, once per request. A draft is not for everyone. */
export const versionInOffice = cache(async (id: string, version: string) => {
  const { actor, dialogue } = await dialogueInOffice(id);
  const report = isId(version) ? await reportHead(dialogue.id, version) : undefined;
  if (!report) notFound();
  const draft = report.publishedAt === null;
  if (draft && !reportPolicy.readDraft(actor, dialogue).allowed) forbidden();
  const mayWrite = reportPolicy.write(actor, dialogue);
  return {
    actor,
    dialogue,
    report,
    draft,
    mayWrite,
    /** May this person change this version now? */
    writes: draft && mayWrite.allowed && mayBeWritten(report.kind, dialogue.state),
    home: `/kontor/dialoger/${dialogue.id}/rapport/${report.id}`,
  };
});

/** A line of a draft, for the pages where it is written. Published lines are read with their version. */
export const lineInOffice = cache(async (id: string, version: string, lineId: string) => {
  const found = await versionInOffice(id, version);
  const line = found.draft && isId(lineId) ? await reportLine(found.report.id, lineId) : undefined;
  if (!line) notFound();
  return { ...found, line };
});
