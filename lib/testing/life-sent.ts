import { and, eq, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { surveys } from '@/db/schema/survey';
import { answerInPublic } from '@/lib/contribution/answer-in-public';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { signedFormTime } from '@/lib/contribution/form-time';
import { importFile } from '@/lib/contribution/import-file';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { recordMeeting } from '@/lib/contribution/record-meeting';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { reportContribution } from '@/lib/contribution/report-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitProposal } from '@/lib/contribution/submit-proposal';
import { submitReply } from '@/lib/contribution/submit-reply';
import { takeBackAnswer } from '@/lib/contribution/take-back-answer';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { addDays, dayOf } from '@/lib/core/time';
import { extendDialogue } from '@/lib/publication/extend-dialogue';
import { pauseDialogue } from '@/lib/publication/pause-dialogue';
import { resumeDialogue } from '@/lib/publication/resume-dialogue';
import { keepNote } from '@/lib/reading/keep-note';
import { markForDiscussion } from '@/lib/reading/mark-for-discussion';
import { recordReading } from '@/lib/reading/record-reading';
import { answerField } from '@/lib/survey/answers';
import { publishSurvey } from '@/lib/survey/publish-survey';
import { saveItem } from '@/lib/survey/save-item';
import { saveSurvey } from '@/lib/survey/save-survey';
import { printOf } from '@/lib/survey/seen';
import { submitSurvey } from '@/lib/survey/submit-survey';
import { writeTable } from '@/lib/tables/write-table';
import type { Opened } from './life-way-there';
import { naughty } from './naughty';
import type { Pen } from './pen';

const today = dayOf(new Date());

/** What every form of a resident carries besides its words. */
function machinery({ slug }: Opened) {
  return {
    slug,
    key: newId(),
    opened: signedFormTime(new Date(Date.now() - 600_000)),
    website: '',
    language: 'sv',
    asIs: 'ja',
  };
}

/** What nobody has read yet; there is never more than one. */
async function waitingIn({ dialogueId }: Opened): Promise<string> {
  const [row] = await database('owner')
    .select({ id: contributions.id })
    .from(contributions)
    .where(and(eq(contributions.dialogueId, dialogueId), isNull(contributions.moderationId)));
  return row?.id ?? '';
}

/** A moderator has read it: shown, for the municipality only, or withheld with a reason in words. */
async function judge(pen: Pen, { actor }: Opened, contributionId: string, verdict: string): Promise<void> {
  await pen.act(moderateContribution, actor, {
    contributionId,
    textVersion: 1,
    seen: '',
    verdict,
    ...(verdict === 'withheld' ? { reason: 'threat' } : { explanation: '' }),
  });
}

/** Everything that can come in to an open dialogue and be said of it, moderated; and the codes of receipts. */
export async function everythingSent(pen: Pen, opened: Opened, comments: number) {
  const { dialogueId, actor } = opened;
  const codes: string[] = [];
  const ids: string[] = [];
  const take = async (verdict: string, sent?: { code: string }) => {
    if (sent) codes.push(sent.code);
    const id = await waitingIn(opened);
    await judge(pen, opened, id, verdict);
    ids.push(id);
    return id;
  };
  for (let sent = 0; sent < comments; sent += 1) {
    const comment = { ...machinery(opened), audience: 'public' };
    await take('published', await pen.act(submitComment, resident, comment));
  }
  const point = { latitude: '58.7531', longitude: '17.0086' };
  const form = () => ({ ...machinery(opened), audience: 'public', ...point });
  await take('published', await pen.act(submitProposal, resident, form()));
  const proposal = await take('published', await pen.act(submitProposal, resident, form()));
  const reply = { ...machinery(opened), contributionId: proposal };
  const replied = await take('published', await pen.act(submitReply, resident, reply));
  const withheld = { ...machinery(opened), audience: 'public' };
  await take('withheld', await pen.act(submitComment, resident, withheld));
  const { slug, key, website } = machinery(opened);
  const complaint = { slug, key, website, contributionId: proposal, reason: 'other' };
  await pen.act(reportContribution, resident, complaint);
  const answer = { contributionId: proposal, language: 'sv' };
  const { answerId } = await pen.act(answerInPublic, actor, answer);
  await pen.act(takeBackAnswer, actor, { answerId });
  await pen.act(answerInPublic, actor, answer);

  await pen.act(recordSubmission, actor, {
    dialogueId,
    language: 'sv',
    channel: 'letter',
    receivedAt: today,
    texts: [{ audience: 'municipality' }],
  });
  const letter = await take('cleared');
  await pen.act(recordMeeting, actor, {
    dialogueId,
    language: 'sv',
    heldAt: today,
    headcount: '12',
    texts: [{ audience: 'public' }],
  });
  await take('published');
  const file = writeTable(
    ['text', 'received_at', 'place'],
    [[`${naughty[0]} "i en fil"`, today, naughty[1] ?? '']],
  );
  const content = Buffer.from(file).toString('base64');
  await pen.act(importFile, actor, { dialogueId, content, audience: 'public' });
  await take('published');
  const erased = await take(
    'published',
    await pen.act(submitComment, resident, { ...withheld, key: newId(), text: 'Det här ska bort.' }),
  );
  await pen.act(eraseContribution, actor, { dialogueId, contributionIds: erased, ground: 'erasure' });

  await pen.act(pauseDialogue, actor, { dialogueId });
  await pen.act(resumeDialogue, actor, { dialogueId, closesOn: addDays(today, 25), decisionSetsTime: 'yes' });
  const later = { dialogueId, closesOn: addDays(today, 30), decisionSetsTime: 'yes' };
  await pen.act(extendDialogue, actor, later);
  await pen.act(keepNote, actor, { dialogueId, contributionId: proposal });
  await pen.act(recordReading, actor, { dialogueId, contributionId: letter });
  await pen.act(markForDiscussion, actor, { dialogueId, contributionId: replied, wanted: 'yes' });
  const { answers, question } = await answeredSurvey(pen, opened);
  ids.push(...answers);
  return { codes, ids, proposal, letter, question };
}

/** A survey of three parts is written, published and answered in words; gives its contributions, and a closed question. */
async function answeredSurvey(pen: Pen, opened: Opened) {
  const { dialogueId, actor, slug } = opened;
  const definition = async () => {
    const [row] = await database('owner').select().from(surveys).where(eq(surveys.dialogueId, dialogueId));
    if (!row) throw new Error('There is no survey.');
    return row.definition;
  };
  await pen.act(saveSurvey, actor, { dialogueId, revision: 0, title: 'Utkast', intro: '', pages: [] });
  const [page] = (await definition()).pages;
  await pen.act(saveSurvey, actor, { dialogueId, revision: 1, pages: [{ id: page?.id }] });
  const item = { dialogueId, pageId: page?.id, points: '', most: '' };
  const [question, ends] = [
    { label: '', help: '' },
    { low: '', high: '' },
  ];
  const section = { heading: '', body: '' };
  await pen.act(saveItem, actor, { ...item, kind: 'section', ...question, ...ends });
  await pen.act(saveItem, actor, { ...item, kind: 'single', options: [{}, {}], ...section, ...ends });
  await pen.act(saveItem, actor, { ...item, kind: 'scale', points: '5', ...section });
  await pen.act(saveItem, actor, { ...item, kind: 'longText', ...section, ...ends });
  await pen.act(saveItem, actor, { ...item, kind: 'shortText', ...section, ...ends });
  const revision = 7;
  await pen.act(publishSurvey, actor, { dialogueId, revision });
  const asked = await definition();
  const idOf = (wanted: string) =>
    asked.pages.flatMap(({ items }) => items).find(({ kind }) => kind === wanted)?.id ?? '';
  const before = { [answerField(idOf('shortText'))]: undefined };
  const values = { [answerField(idOf('longText'))]: undefined };
  await pen.act(submitSurvey, resident, {
    ...machinery(opened),
    slug,
    asked: printOf(asked),
    before,
    values,
  });
  const answers: string[] = [];
  for (const _ of [before, values]) {
    const id = await waitingIn(opened);
    await judge(pen, opened, id, 'cleared');
    answers.push(id);
  }
  return { answers, question: idOf('single') };
}

export type Sent = Awaited<ReturnType<typeof everythingSent>>;
