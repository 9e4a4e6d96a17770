import type { CodedContribution, CodingState, ThemeChoice } from '@/components/analysis/coding-state';
import { answeredWords } from '@/components/survey/answered-question';
import { type BookTheme, codeBook } from '@/lib/analysis/code-book';
import type { CodingSearch } from '@/lib/analysis/coding-search';
import { inShownText, pieces } from '@/lib/analysis/passages';
import { analysisPolicy } from '@/lib/analysis/policy';
import {
  type CompilationProgress,
  compilationProgress,
  contributionForCoding,
  neighbourForCoding,
} from '@/lib/analysis/queries';
import { mayBeCoded } from '@/lib/analysis/rules';
import type { CodedState } from '@/lib/analysis/undo';
import { maskedWords } from '@/lib/contribution/masks';
import { beginningOf } from '@/lib/contribution/public-list';
import type { StaffActor } from '@/lib/core/actor';
import { writtenOut } from '@/lib/core/time';
import { maskMark } from '@/lib/core/typed';
import type { Verdict } from '@/lib/core/verdict';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { texts } from '@/lib/text/server';
import { searchHref } from './search';

type Read = NonNullable<Awaited<ReturnType<typeof contributionForCoding>>>;
const say = texts('sv');

/** The coder's screen for one contribution of a search: always the same queries, whatever it shows. */
export async function workspace(
  actor: StaffActor,
  dialogue: OfficeDialogue,
  search: CodingSearch,
  contributionId: string,
): Promise<CodingState> {
  const [contribution, book, progress, next, previous] = await Promise.all([
    contributionForCoding(dialogue.id, contributionId),
    codeBook(dialogue.id),
    compilationProgress(dialogue.id),
    neighbourForCoding(dialogue.id, search, { after: contributionId }),
    neighbourForCoding(dialogue.id, backwards(search), { before: contributionId }),
  ]);
  const path = `/kontor/dialoger/${dialogue.id}/kodning`;
  const to = (id: string | null) => (id ? { id, href: searchHref(path, search, { bidrag: id }) } : null);
  const may = analysisPolicy.code(actor, dialogue);
  return {
    contribution: contribution ? shown(contribution) : null,
    themes: contribution ? choices(book, contribution) : [],
    progress: progressTexts(progress, path),
    next: to(next),
    previous: to(previous),
    here: searchHref(path, search, { bidrag: contributionId }),
    onlyReading: whyNot(may, dialogue, contribution),
    undo: [],
  };
}

/** Why the contribution that is shown is not coded by this reader now. */
function whyNot(may: Verdict, { state }: OfficeDialogue, contribution: Read | undefined): string | undefined {
  if (!may.allowed) return `${say('analysis.work.onlyReading')} ${say(may.reason)}`;
  if (!mayBeCoded(state)) return say('analysis.conflict.notCompiling');
  return contribution?.unread ? say('analysis.conflict.unread') : undefined;
}

/** What has just been coded is no longer left: looking back, one sees it all the same. */
function backwards(search: CodingSearch): CodingSearch {
  return search.filter === 'left' ? { ...search, filter: 'all' } : search;
}

/** How the contribution is coded, for taking a step back to. */
export function codedStateOf(read: Read): CodedState {
  return {
    contributionId: read.id,
    excluded: read.excluded,
    themes: read.themeIds.map((themeId) => ({
      themeId,
      passages: read.passages
        .filter((passage) => passage.themeId === themeId)
        .map(({ textVersion, start, end }) => ({ textVersion, start, end })),
    })),
  };
}

export function progressTexts(progress: CompilationProgress, path: string): CodingState['progress'] {
  const { coded, received, excluded, left, awaitingModeration } = progress;
  return {
    coded: say('analysis.work.progress', { coded, received, excluded }),
    left: say('analysis.work.left', { count: left }),
    leftHref: `${path}/lista?visa=kvar`,
    awaiting:
      awaitingModeration > 0 ? say('analysis.work.awaiting', { count: awaitingModeration }) : undefined,
    allDone: left === 0,
  };
}

function shown(read: Read): CodedContribution {
  const marked = read.passages
    .filter(({ textVersion }) => textVersion === read.textVersion)
    .map((passage) => inShownText(passage, read.masks));
  const { standing, exclusion } = read;
  return {
    id: read.id,
    lang: read.language === 'sv' ? undefined : read.language,
    question: read.question ? answeredWords(read.question, say) : undefined,
    pieces: read.body === null ? [] : pieces(read.body, maskMark, marked),
    unreadable:
      read.body === null
        ? say(standing === 'erased' ? 'analysis.standing.erased' : 'analysis.standing.awaiting')
        : undefined,
    facts: [
      say('moderation.queue.received', {
        when: writtenOut(read.receivedAt, 'sv'),
        channel: say(`receipt.channel.${read.channel}`),
      }),
      ...(read.repliedTo ? [say('analysis.work.repliesTo', { words: plainBeginning(read.repliedTo) })] : []),
      ...(read.place ? [read.place] : []),
      ...(read.audience === 'municipality' ? [say('analysis.work.municipality')] : []),
      ...(standing === 'withheld' || standing === 'withdrawn' ? [say(`analysis.standing.${standing}`)] : []),
    ],
    leftOut:
      read.excluded && exclusion
        ? {
            heading: say('analysis.work.leftOut', { reason: say(`analysis.exclusion.${read.excluded}`) }),
            words: say('analysis.work.leftOutWhat', {
              words: exclusion.words,
              by: exclusion.by ?? say('analysis.book.unknownBy'),
              when: writtenOut(exclusion.at, 'sv'),
            }),
          }
        : undefined,
  };
}

/** So much of what a reply is about that it can be understood, with words where something is masked. */
function plainBeginning(text: string): string {
  return maskedWords(beginningOf(text, 160).text, say);
}

function choices(book: readonly BookTheme[], read: Read): ThemeChoice[] {
  const held = new Set(read.themeIds);
  let number = 0;
  return book
    .filter(({ id, retired }) => !retired || held.has(id))
    .map(({ id, reserved, retired, label, definition }) => {
      const passages = read.passages.filter(({ themeId }) => themeId === id).length;
      if (!reserved && !retired) number += 1;
      return {
        id,
        number: retired ? null : reserved ? 0 : number,
        label,
        definition,
        held: held.has(id),
        note: passages > 0 ? say('analysis.work.passages', { count: passages }) : undefined,
      };
    });
}
