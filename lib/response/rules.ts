import type { DialogueState } from '@/lib/dialogue/model';

/** Officials assess and propose until the nämnd has decided; after that their text stands. */
export function mayBeAssessed(state: DialogueState): boolean {
  return ['compiling', 'interimFeedback', 'decisionPreparation'].includes(state);
}

/** Themes that nobody has answered first, each part with what most people say first. */
export function unansweredFirst<Theme extends { contributions: number }>(
  themes: readonly Theme[],
  isAnswered: (theme: Theme) => boolean,
): Theme[] {
  return [...themes].sort(
    (a, b) => Number(isAnswered(a)) - Number(isAnswered(b)) || b.contributions - a.contributions,
  );
}

/** The raised themes that still lack an answer, of those that are asked about. */
export function lackAnswer<Theme extends { contributions: number }>(
  themes: readonly Theme[],
  hasAnswer: (theme: Theme) => boolean,
): Theme[] {
  return themes.filter((theme) => theme.contributions > 0 && !hasAnswer(theme));
}
