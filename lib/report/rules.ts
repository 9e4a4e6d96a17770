import type { DialogueState } from '@/lib/dialogue/model';
import { isEnd } from '@/lib/dialogue/workflow';
import type { ReportKind } from './model';

const draftStates: Record<ReportKind, readonly DialogueState[]> = {
  interim: ['compiling', 'interimFeedback', 'decisionPreparation'],
  final: ['decided', 'finalFeedback', 'followUp'],
};

/** May a version of this kind be written and published now? */
export function mayBeWritten(kind: ReportKind, state: DialogueState): boolean {
  return draftStates[kind].includes(state);
}

/** Where the first version of a kind takes the dialogue; later versions leave it where it is. */
export function stateAfterPublishing(kind: ReportKind, state: DialogueState): DialogueState {
  if (kind === 'interim') return state === 'compiling' ? 'interimFeedback' : state;
  return state === 'decided' ? 'finalFeedback' : state;
}

/** Answers are adopted with the decision, and may be corrected as long as the dialogue is followed up. */
export function mayBeAnswered(state: DialogueState): boolean {
  return ['decided', 'finalFeedback', 'followUp'].includes(state);
}

/** Where no answer can be entered: is it too early, or is all of it settled? */
export function whyNoAnswer(state: DialogueState): 'notYet' | 'settled' {
  return state === 'evaluated' || isEnd(state) ? 'settled' : 'notYet';
}

/**
 * What stands between a draft and its publication, besides its time: contributions, closed questions of the
 * survey without a line, lines, the summary.
 */
export function lacksOfVersion(version: {
  missing: number;
  questions: number;
  lines: number;
  summary: string;
}) {
  return {
    unaccounted: version.missing,
    noLineFor: version.questions,
    noLines: version.lines === 0,
    noSummary: version.summary === '',
  };
}

/** May a draft that lacks this be published? */
export function isWhole({
  unaccounted,
  noLineFor,
  noLines,
  noSummary,
}: ReturnType<typeof lacksOfVersion>): boolean {
  return unaccounted === 0 && noLineFor === 0 && !noLines && !noSummary;
}
