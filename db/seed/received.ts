import { signedFormTime } from '@/lib/contribution/form-time';
import { importFile } from '@/lib/contribution/import-file';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { recordMeeting } from '@/lib/contribution/record-meeting';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitReply } from '@/lib/contribution/submit-reply';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { people } from './content/people';
import type {
  ContributionContent,
  DemoDialogue,
  ImportedFile,
  MeetingRecord,
  PersonKey,
  SentContribution,
} from './content/types';
import { minuteBetween } from './spread';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

type Judged = Omit<ContributionContent, 'text'>;

/** Everything that came in to a dialogue, each on its day, and the moderator's verdicts the day after. */
export function received(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  const { open = 0, close = 0 } = living.content.plan?.timetable ?? {};
  const onItsDay = demo.sent.map((sent) =>
    sent.channel === 'web'
      ? sent
      : { ...sent, daysFromStart: calendar.staffedDay(sent.daysFromStart, open, close) },
  );
  return [
    ...onItsDay.flatMap((sent) => [
      {
        at: calendar.at(sent.daysFromStart, sent.time),
        run: () =>
          sent.channel === 'web' ? send(living, sent, town, calendar) : record(living, sent, town, calendar),
      },
      ...moderation(living, sent, sent.daysFromStart, town, calendar),
    ]),
    ...demo.meetings.flatMap((meeting) => [
      {
        at: calendar.officeAt(meeting.daysFromStart, '21:30'),
        run: () => note(living, meeting, town, calendar),
      },
      // Later than the rest: the meeting itself may have been moved to the other side of Easter or Christmas.
      ...meeting.points.flatMap((point) =>
        moderation(living, point, meeting.daysFromStart + 3, town, calendar),
      ),
    ]),
    ...(demo.imported ? readIn(living, demo.imported, town, calendar) : []),
  ];
}

async function send(living: Living, sent: SentContribution, town: Town, calendar: Calendar): Promise<void> {
  const opened = new Date(calendar.at(sent.daysFromStart, sent.time).getTime() - 4 * 60_000);
  const form = {
    slug: living.slug,
    text: sent.text,
    audience: sent.audience ?? 'public',
    language: sent.language ?? 'sv',
    key: newId(),
    opened: signedFormTime(opened),
    website: '',
    asIs: 'ja',
  };
  const { submissionId } = done(
    sent.repliesTo
      ? await perform(submitReply, resident, {
          ...form,
          contributionId: town.contribution(living.content.key, sent.repliesTo),
        })
      : await perform(submitComment, resident, form),
  );
  await town.remember(living.content.key, submissionId, [sent.ref]);
}

async function record(living: Living, sent: SentContribution, town: Town, calendar: Calendar): Promise<void> {
  const recorder = sent.recordedBy ?? living.content.plan?.roles.moderator ?? 'emre-kaplan';
  const { submissionId } = done(
    await perform(recordSubmission, await town.actor(recorder), {
      dialogueId: living.id,
      channel: sent.channel,
      receivedAt: `${calendar.day(sent.daysFromStart)}T${sent.time.slice(0, 5)}`,
      texts: [{ text: sent.text, audience: sent.audience ?? 'public', language: sent.language ?? 'sv' }],
      place: sent.place ?? '',
      organisation: sent.organisation ?? '',
      key: newId(),
    }),
  );
  await town.remember(living.content.key, submissionId, [sent.ref]);
}

async function note(living: Living, meeting: MeetingRecord, town: Town, calendar: Calendar): Promise<void> {
  const { submissionId } = done(
    await perform(recordMeeting, await town.actor(meeting.recordedBy), {
      dialogueId: living.id,
      heldAt: `${calendar.officeDay(meeting.daysFromStart)}T${meeting.time.slice(0, 5)}`,
      title: meeting.title,
      headcount: meeting.headcount,
      place: meeting.place,
      hosts: nameOf(meeting.recordedBy),
      representatives: meeting.politiciansPresent.map((key) => nameOf(key)).join('\n'),
      texts: meeting.points.map(({ text, audience, language }) => ({
        text,
        audience: audience ?? 'public',
        language: language ?? 'sv',
      })),
      key: newId(),
    }),
  );
  const refs = meeting.points.map(({ ref }) => ref);
  await town.remember(living.content.key, submissionId, refs);
}

function readIn(living: Living, file: ImportedFile, town: Town, calendar: Calendar): Step[] {
  return [
    { at: calendar.at(file.daysFromStart, '11:00'), run: () => importRows(living, file, town, calendar) },
    ...file.rows.flatMap((row) => {
      const shown = { ...row, audience: file.audience };
      return moderation(living, shown, file.daysFromStart, town, calendar);
    }),
  ];
}

async function importRows(living: Living, file: ImportedFile, town: Town, calendar: Calendar): Promise<void> {
  const { fileName, recordedBy, audience, rows } = file;
  const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const lines = rows.map(({ ref, text, channel, place, ageBand, daysFromStart }) =>
    [ref, calendar.day(daysFromStart), channel ?? 'webb', place ?? '', ageBand ?? '', text]
      .map(cell)
      .join(';'),
  );
  const table = ['external_id;received_at;channel;place;age_band;text', ...lines].join('\r\n');
  const { importId } = done(
    await perform(importFile, await town.actor(recordedBy), {
      dialogueId: living.id,
      fileName,
      content: Buffer.from(table).toString('base64'),
      audience,
    }),
  );
  await town.rememberImport(living.content.key, importId);
}

function nameOf(key: PersonKey): string {
  return people.find((person) => person.key === key)?.name ?? key;
}

/** The moderator's verdict on what has come in, in the morning of the day after. */
export function moderation(
  living: Living,
  content: Judged,
  daysFromStart: number,
  town: Town,
  calendar: Calendar,
): Step[] {
  if (content.moderation?.outcome === 'waiting') return [];
  return [
    {
      at: calendar.at(daysFromStart + 1, minuteBetween('08:10', '11:50', content.ref)),
      run: async () => {
        const moderator = living.content.plan?.roles.moderator ?? 'emre-kaplan';
        const contributionId = town.contribution(living.content.key, content.ref);
        const input = { contributionId, textVersion: 1, seen: '', ...verdictOf(content) };
        done(await perform(moderateContribution, await town.actor(moderator), input));
      },
    },
  ];
}

function verdictOf({ audience, moderation: verdict }: Judged) {
  const shown = audience === 'municipality' ? 'cleared' : 'published';
  if (verdict?.outcome === 'withheld') {
    return { verdict: 'withheld', reason: verdict.reason, explanation: verdict.explanation };
  }
  if (verdict?.outcome === 'masked') {
    return { verdict: shown, phrases: verdict.masks.map(({ text, reason }) => ({ words: text, reason })) };
  }
  return { verdict: shown };
}
