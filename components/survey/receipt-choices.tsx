import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { type DescriptionItem, DescriptionList } from '@/components/ui/description-list';
import type { ReceiptSurvey } from '@/lib/survey/receipt-survey';
import { isClosed, optionsOf, questionsOf } from '@/lib/survey/rules';
import { topicAnswer } from './item-field';

type Props = { survey: ReceiptSurvey; reader: Reader };

/** What was chosen in a survey, question by question, as its sender answered. */
export function ReceiptChoices({ survey, reader }: Props) {
  const { say } = reader;
  const { definition, choices, background } = survey;
  const lang = langUnlessPage(definition.language, reader);
  const items = questionsOf(definition).flatMap((question): DescriptionItem[] => {
    if (question.kind === 'background') {
      const told = background.find(({ topic }) => topic === question.topic);
      if (!told) return [];
      const term = say(`survey.topic.${question.topic}`);
      return [{ term, description: topicAnswer(told.topic, told.answer, reader) }];
    }
    if (!isClosed(question)) return [];
    const chosen = new Set(
      choices.filter(({ questionId }) => questionId === question.id).map(({ optionId }) => optionId),
    );
    const labels = optionsOf(question)
      .filter(({ id }) => chosen.has(id))
      .map(({ label }) => label ?? say('survey.other'));
    if (labels.length === 0) return [];
    const ends =
      question.kind === 'scale'
        ? ` (${say('survey.scaleHint', { low: question.low, high: question.high, points: question.points })})`
        : '';
    return [{ term: question.label, description: <span lang={lang}>{labels.join(', ') + ends}</span> }];
  });
  if (items.length === 0) return null;
  return (
    <ProseSection heading={say('survey.receipt.heading')}>
      <DescriptionList items={items} />
    </ProseSection>
  );
}

/** The question that a text of one's own answers, above the text. */
export function questionOf(
  survey: ReceiptSurvey | undefined,
  contributionId: string,
  { say }: Reader,
): string | undefined {
  const text = survey?.texts.find((one) => one.contributionId === contributionId);
  const question =
    text && questionsOf(survey?.definition ?? { pages: [] }).find(({ id }) => id === text.questionId);
  if (!text || !question || !('label' in question)) return undefined;
  return say(text.other ? 'survey.receipt.otherOf' : 'survey.receipt.question', { label: question.label });
}
