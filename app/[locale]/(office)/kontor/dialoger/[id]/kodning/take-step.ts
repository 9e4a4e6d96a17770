import type { CodingState } from '@/components/analysis/coding-state';
import { codeBook } from '@/lib/analysis/code-book';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { inStoredText } from '@/lib/analysis/passages';
import { contributionForCoding } from '@/lib/analysis/queries';
import { uncodeContribution } from '@/lib/analysis/uncode-contribution';
import { type CodedState, stepsBack, undoable } from '@/lib/analysis/undo';
import { spansOf } from '@/lib/contribution/masks';
import type { StaffActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { texts } from '@/lib/text/server';
import { refusalState } from '@/lib/web/office-action';
import { idOf } from './search';
import { codedStateOf } from './workspace';

/** What a step leaves: which contribution is shown now, and what is said of it. */
type Taken = Pick<CodingState, 'said' | 'errors' | 'values' | 'undo'> & { showing: string };
type Said = `analysis.work.said.${'coded' | 'uncoded' | 'excluded' | 'included'}`;
type Read = NonNullable<Awaited<ReturnType<typeof contributionForCoding>>>;
const say = texts('sv');

/** Does what the pressed button says. The policy of each use case decides whether it may be done. */
export async function takeStep(
  actor: StaffActor,
  dialogueId: string,
  contributionId: string,
  given: Record<string, string>,
  remembered: unknown,
): Promise<Taken> {
  const [verb = '', argument] = (given.do ?? '').split(':');
  const undo = undoable.safeParse(remembered).data ?? [];
  const stay: Taken = { showing: contributionId, undo };
  if (verb === 'go') return { ...stay, showing: idOf(argument) ?? contributionId };
  if (verb === 'undo') return stepBack(actor, dialogueId, stay);
  const read = await contributionForCoding(dialogueId, contributionId);
  if (!read) return { ...stay, errors: { form: say('form.error.missing') } };
  const themeId = argument ?? '';
  const changed = await change(actor, dialogueId, read, { ...given, verb, themeId });
  if (changed === 'notInText') {
    return { ...stay, errors: { passage: say('analysis.error.passageWords') }, values: given };
  }
  const { outcome, said } = changed;
  if (!outcome.ok) return { ...stay, ...refusalState(outcome), values: given };
  const theme = (await codeBook(dialogueId)).find(({ id }) => id === themeId)?.label ?? '';
  return { ...stay, said: say(said, { theme }), undo: [...undo, codedStateOf(read)].slice(-20) };
}

type Asked = Record<string, string> & { verb: string; themeId: string };

async function change(
  actor: StaffActor,
  dialogueId: string,
  read: Read,
  asked: Asked,
): Promise<{ outcome: Outcome<unknown>; said: Said } | 'notInText'> {
  const contributionId = read.id;
  if (asked.verb === 'exclude' || asked.verb === 'include') {
    const taking = asked.verb === 'include';
    const reason = taking ? undefined : (asked.reason ?? '');
    const words = taking ? say('analysis.work.takenIn') : asked.words;
    const input = { dialogueId, contributionId, reason, words };
    const outcome = await perform(excludeContribution, actor, input);
    return { outcome, said: taking ? 'analysis.work.said.included' : 'analysis.work.said.excluded' };
  }
  const { themeId } = asked;
  const passage = passageOf(read, asked);
  if (passage === null) return 'notInText';
  if (asked.verb === 'uncode' && !passage) {
    const outcome = await perform(uncodeContribution, actor, { dialogueId, contributionId, themeId });
    return { outcome, said: 'analysis.work.said.uncoded' };
  }
  const input = { dialogueId, contributionIds: [contributionId], themeId, passage };
  return { outcome: await perform(codeContributions, actor, input), said: 'analysis.work.said.coded' };
}

/** The part that was selected or written, in the stored text; null when the words are not there. */
function passageOf(read: Read, asked: Asked) {
  const { textVersion, masks, body } = read;
  if (body === null) return undefined;
  if (asked.start && asked.end) {
    const selected = { start: Number(asked.start), end: Number(asked.end) };
    return { textVersion, ...inStoredText(selected, masks) };
  }
  if (!asked.passage?.trim()) return undefined;
  const [found] = spansOf(body, asked.passage);
  return found ? { textVersion, ...inStoredText(found, masks) } : null;
}

/** Takes the latest step back and shows what it was about, wherever the coder has gone since. */
async function stepBack(actor: StaffActor, dialogueId: string, stay: Taken): Promise<Taken> {
  const before = stay.undo.at(-1);
  const read = before && (await contributionForCoding(dialogueId, before.contributionId));
  if (!read) return { ...stay, said: say('analysis.work.said.nothingToUndo'), undo: [] };
  const contributionId = read.id;
  for (const back of stepsBack(codedStateOf(read), before)) {
    const outcome = await performBack(actor, dialogueId, contributionId, back);
    if (!outcome.ok) return { ...stay, ...refusalState(outcome) };
  }
  const undo = stay.undo.slice(0, -1);
  return { showing: contributionId, said: say('analysis.work.said.undone'), undo };
}

function performBack(
  actor: StaffActor,
  dialogueId: string,
  contributionId: string,
  back: ReturnType<typeof stepsBack>[number],
): Promise<Outcome<unknown>> {
  if (back.do === 'exclude') {
    const words = say('analysis.work.undone');
    const reason: CodedState['excluded'] | undefined = back.reason ?? undefined;
    return perform(excludeContribution, actor, { dialogueId, contributionId, reason, words });
  }
  const { themeId } = back;
  if (back.do === 'uncode')
    return perform(uncodeContribution, actor, { dialogueId, contributionId, themeId });
  const { passage } = back;
  const coding = { dialogueId, contributionIds: [contributionId], themeId, passage };
  return perform(codeContributions, actor, coding);
}
