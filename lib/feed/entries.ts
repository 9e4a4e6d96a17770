import { writtenOut } from '@/lib/core/time';
import { nameIn, type Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import { versionAddress } from '@/lib/report/version-address';
import type { Happening } from './told';

/** For whom a feed is written, and how a page of ours is named to the world. */
export type FeedReader = WordsReader & { address: (page: string) => string };

/** Acts that say for themselves that the dialogue opened or closed in the same moment. */
const saysIt: Record<string, readonly Happening['type'][]> = {
  'dialogue.closed': ['dialogue.cancelled', 'dialogue.closed-early'],
  'dialogue.published': ['dialogue.opened'],
};

/** The happenings that are worth telling: one that only repeats another of the same moment is left out. */
export function worthTelling(happenings: readonly Happening[]): Happening[] {
  return happenings.filter(
    ({ type, at, edition, dialogue }) =>
      (edition ?? 1) > 1 ||
      !happenings.some(
        (other) =>
          saysIt[type]?.includes(other.type) &&
          other.dialogue.id === dialogue.id &&
          other.at.getTime() === at.getTime(),
      ),
  );
}

type Told = { title: string } & Words;

/** One happening in words: ours as the heading, the municipality's own below, in the language they are in. */
export function wordsOf(happening: Happening, { locale, say, written }: FeedReader): Told {
  const { type, dialogue, notice, report, measure, news, evaluation } = happening;
  const { closesAt, finalFeedbackOn, interimFeedbackOn } = dialogue;
  const day = (when: string | Date | null | undefined) => (when ? writtenOut(when, locale) : '');
  const title = nameIn(dialogue, 'title', locale).text;
  const question = nameIn(dialogue, 'question', locale);
  const told = notice ? written('notice', notice.body, notice.language) : question;
  const ours = (text: string) => ({ text, language: locale });
  switch (type) {
    case 'dialogue.published':
      return {
        title: say((happening.edition ?? 1) > 1 ? 'feed.entry.changed' : 'feed.entry.published', { title }),
        ...question,
      };
    case 'dialogue.opened':
      return { title: say('feed.entry.opened', { title, date: day(closesAt) }), ...question };
    case 'dialogue.closed':
      return {
        title: say('feed.entry.closed', { title }),
        ...ours(say('feed.entry.closedText', { date: day(interimFeedbackOn) })),
      };
    case 'dialogue.paused':
      return { title: say('feed.entry.paused', { title }), ...told };
    case 'dialogue.resumed':
      return { title: say('feed.entry.resumed', { title }), ...told };
    case 'dialogue.extended':
      return { title: say('feed.entry.extended', { title, date: day(notice?.closesAtAfter) }), ...told };
    case 'dialogue.closed-early':
      return { title: say('feed.entry.closedEarly', { title, date: day(notice?.closesAtAfter) }), ...told };
    case 'dialogue.cancelled':
      return { title: say('feed.entry.cancelled', { title }), ...told };
    case 'report.published':
      return {
        title: say(report?.kind === 'final' ? 'feed.entry.final' : 'feed.entry.interim', { title }),
        ...(report ? written('reportSummary', report.summary, report.language) : question),
      };
    case 'matter.decided':
      return {
        title: say('feed.entry.decided', { title, organ: dialogue.decidingOrgan ?? dialogue.committee }),
        ...ours(say('feed.entry.decidedText', { date: day(finalFeedbackOn) })),
      };
    case 'measure.registered':
    case 'measure.reported': {
      if (!measure || !news) return { title: say('feed.entry.measure', { title }), ...question };
      const status = say(`publicReport.followup.status.${news.status}`);
      const name = type === 'measure.registered' ? 'feed.entry.promised' : 'feed.entry.reported';
      return {
        title: say(name, {
          title,
          measure: written('measureTitle', measure.title).text,
          status,
          date: day(news.dueOn),
        }),
        ...written('measureWords', news.words),
      };
    }
    case 'dialogue.evaluated':
      return {
        title: say('feed.entry.evaluated', { title }),
        ...(evaluation ? written('evaluationLearning', evaluation.learning, evaluation.language) : question),
      };
    case 'initiative.information-recorded':
      return { title: say('feed.entry.information', { title }), ...reasonOf(happening, locale) };
    case 'initiative.declined':
    case 'decision.recorded':
      return { title: say('feed.entry.declined', { title }), ...reasonOf(happening, locale) };
  }
}

function reasonOf({ dialogue }: Happening, locale: string): Words {
  const { publicReason } = dialogue;
  return publicReason ? { text: publicReason, language: 'sv' } : nameIn(dialogue, 'question', locale);
}

/** The page that tells more of a happening: the version of the report, or the dialogue's own page. */
export function pageOf({ dialogue, report }: Happening): string {
  const page = `/dialoger/${dialogue.slug}`;
  return report ? `${page}/rapport/${versionAddress(report)}` : page;
}
