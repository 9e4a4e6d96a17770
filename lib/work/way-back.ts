import { mayBeCoded } from '@/lib/analysis/rules';
import { isFollowedUp, isLate } from '@/lib/followup/rules';
import type { ReportKind } from '@/lib/report/model';
import { isWhole, mayBeAnswered } from '@/lib/report/rules';
import { lackAnswer, mayBeAssessed } from '@/lib/response/rules';
import { counted, given, type Situation, type Task, task } from './task';

/** From closing until "Det här sa ni" is out; what comes late is coded too. */
export function compiling(situation: Situation): Task[] {
  const { dialogue, uncoded, themes } = situation;
  const { state, interimFeedbackOn, decisionOn } = dialogue;
  const due = state === 'closed' || state === 'compiling' ? interimFeedbackOn : decisionOn;
  if (state === 'closed') {
    return [task(situation, 'startCompiling', [{ key: 'work.why.closed' }], { due })];
  }
  const unassessed = mayBeAssessed(state) ? lackAnswer(themes, ({ assessed }) => assessed).length : 0;
  return [
    ...(mayBeCoded(state) && uncoded > 0
      ? [
          task(situation, 'code', counted('work.why.uncoded', uncoded), {
            due: mayBeAssessed(state) ? due : null,
          }),
        ]
      : []),
    ...(unassessed > 0
      ? [task(situation, 'assessThemes', counted('work.why.unassessed', unassessed), { due })]
      : []),
    ...version(situation, 'interim', { due, isOwed: state === 'compiling' }),
  ];
}

/** From "Det här sa ni" until "Det här beslutades" is out; what comes late is answered too. */
export function deciding(situation: Situation): Task[] {
  const { dialogue, themes, arrivedAfter } = situation;
  const { state, decisionOn, finalFeedbackOn } = dialogue;
  if (state === 'interimFeedback') {
    return [task(situation, 'prepareDecision', [{ key: 'work.why.interimOut' }], { due: decisionOn })];
  }
  if (state === 'decisionPreparation') {
    return [
      task(situation, 'recordMatter', [{ key: 'work.why.noMatter' }], { due: decisionOn }),
      task(situation, 'readReport', [{ key: 'work.why.interimOut' }], { due: decisionOn }),
    ];
  }
  if (!mayBeAnswered(state)) return [];
  const due = state === 'decided' ? finalFeedbackOn : null;
  const unadopted = lackAnswer(themes, ({ adopted }) => adopted).length;
  const hasDraft = situation.drafts.some(({ kind }) => kind === 'final');
  return [
    ...(unadopted > 0
      ? [task(situation, 'adoptAnswers', counted('work.why.unadopted', unadopted), { due })]
      : []),
    ...version(situation, 'final', { due, isOwed: state === 'decided' }),
    ...(arrivedAfter > 0 && !hasDraft
      ? [task(situation, 'answerLate', counted('work.why.arrivedAfter', arrivedAfter))]
      : []),
  ];
}

/** A version of the report: to be begun where one is owed, to be finished, or to be published. */
function version(
  situation: Situation,
  kind: ReportKind,
  { due, isOwed }: { due: string | null; isOwed: boolean },
): Task[] {
  const [write, publish] =
    kind === 'interim'
      ? (['writeInterim', 'publishInterim'] as const)
      : (['writeFinal', 'publishFinal'] as const);
  const draft = situation.drafts.find((one) => one.kind === kind);
  if (!draft) {
    const key = kind === 'interim' ? 'work.why.noInterim' : 'work.why.noFinal';
    return isOwed ? [task(situation, write, [{ key }], { due })] : [];
  }
  const { id, lacks } = draft;
  const page = `rapport/${id}`;
  if (isWhole(lacks)) return [task(situation, publish, [{ key: 'work.why.whole' }], { due, page })];
  const unaccounted = kind === 'interim' ? 'work.why.uncoded' : 'work.why.unanswered';
  const reasons = [
    ...counted(unaccounted, lacks.unaccounted),
    ...counted('work.why.questions', lacks.noLineFor),
    ...given(lacks.noLines, 'report.publish.noLines'),
    ...given(lacks.noSummary, 'report.publish.noSummary'),
  ];
  return [task(situation, write, reasons, { due, page })];
}

/** What was promised, until the file is closed. */
export function followingUp(situation: Situation, today: string): Task[] {
  const { dialogue, measures, evaluatedAt } = situation;
  const { state, evaluationOn: due } = dialogue;
  if (!isFollowedUp(state)) return [];
  const late = measures.filter((measure) => isLate(measure, today));
  const open = measures.filter(({ status }) => status === 'planned' || status === 'started').length;
  const firstLate = late.map(({ dueOn }) => dueOn).sort()[0] ?? null;
  const going =
    open > 0 ? counted('work.why.measuresOpen', open) : [{ key: 'work.why.measuresDone' as const }];
  return [
    ...(late.length > 0
      ? [task(situation, 'reportMeasures', counted('work.why.measuresLate', late.length), { due: firstLate })]
      : []),
    ...(state === 'finalFeedback'
      ? [task(situation, 'startFollowUp', [{ key: 'work.why.answersOut' }], { due })]
      : []),
    ...(state === 'followUp' ? [task(situation, 'evaluate', going, { due })] : []),
    ...(state === 'evaluated'
      ? [task(situation, 'archive', [{ key: 'work.why.evaluated' }], { since: evaluatedAt })]
      : []),
  ];
}

/** What was answered before more of a text was hidden may repeat it, whatever the dialogue has come to. */
export function reviewing(situation: Situation): Task[] {
  const { toReview } = situation;
  if (!toReview) return [];
  const { count, since } = toReview;
  return [task(situation, 'reviewAnswers', counted('work.why.toReview', count), { since })];
}
