import type { Reader } from '@/components/dialogue/reader';
import { InWords, langUnlessPage, Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { PromisedMeasures } from '@/components/report/public/promised';
import { versionHref, versionName } from '@/components/report/public/version-words';
import { type DescriptionItem, DescriptionList } from '@/components/ui/description-list';
import type { PublicMeasure } from '@/lib/followup/public-measures';
import { chosenWords } from '@/lib/survey/chosen-words';
import type { ReceiptSurvey } from '@/lib/survey/receipt-survey';
import { questionsOf } from '@/lib/survey/rules';
import { answeredWords } from './answered-question';
import { topicAnswer } from './item-field';

type Props = {
  survey: ReceiptSurvey;
  /** What the lines that answer the choices promise. */
  measures: readonly PublicMeasure[];
  /** What is promised for an earlier day than this is late. */
  today: string;
  slug: string;
  reader: Reader;
};

/** What was chosen in a survey, question by question, as its sender answered. */
export function ReceiptChoices({ survey, measures, today, slug, reader }: Props) {
  const { say } = reader;
  const { definition, choices, background } = survey;
  const chosen = chosenWords(definition, choices, reader);
  const items = questionsOf(definition).flatMap((question): DescriptionItem[] => {
    if (question.kind === 'background') {
      const told = background.find(({ topic }) => topic === question.topic);
      if (!told) return [];
      const term = say(`survey.topic.${question.topic}`);
      return [{ term, description: topicAnswer(told.topic, told.answer, reader) }];
    }
    const given = chosen.find((one) => one.question.id === question.id);
    if (!given) return [];
    const answering = survey.lines.filter(({ questionId }) => questionId === question.id);
    const description = (
      <>
        <InWords words={given.words} reader={reader} />
        <AnsweringLines lines={answering} slug={slug} reader={reader} />
      </>
    );
    const { text: term, language } = reader.written(
      'surveyQuestion',
      given.question.label,
      definition.language,
    );
    return [{ term, termLang: langUnlessPage(language, reader), description }];
  });
  if (items.length === 0) return null;
  return (
    <ProseSection heading={say('survey.receipt.heading')}>
      <DescriptionList items={items} />
      <PromisedMeasures measures={measures} as="h3" today={today} reader={reader} />
    </ProseSection>
  );
}

type AnsweringProps = { lines: ReceiptSurvey['lines']; slug: string; reader: Reader };

/** Where the report answers what was chosen. */
function AnsweringLines({ lines, slug, reader }: AnsweringProps) {
  const { say } = reader;
  if (lines.length === 0) return null;
  return (
    <>
      <span className="block text-ink-soft">{say('survey.receipt.lines')}</span>
      <ul className="list-disc ps-5">
        {lines.map((one) => {
          const heading = reader.written('lineHeading', one.heading, one.language);
          return (
            <li key={`${one.kind} ${one.number} ${one.line}`}>
              <a
                href={`${versionHref(slug, one, reader)}#rad-${one.line}`}
                lang={langUnlessPage(heading.language, reader)}
              >
                {say('survey.receipt.line', {
                  version: versionName(one, reader),
                  line: one.line,
                  heading: heading.text,
                })}
              </a>
              {one.how ? (
                <>
                  {'. '}
                  <Written of="lineHow" text={one.how} language={one.language} reader={reader} />
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The question that a text of one's own answers, above the text. */
export function questionOf(
  survey: ReceiptSurvey | undefined,
  contributionId: string,
  { say, written }: Reader,
): string | undefined {
  const text = survey?.texts.find((one) => one.contributionId === contributionId);
  const question =
    text && questionsOf(survey?.definition ?? { pages: [] }).find(({ id }) => id === text.questionId);
  if (!text || !question || !('label' in question)) return undefined;
  const label = written('surveyQuestion', question.label, survey?.definition.language).text;
  return answeredWords({ label, other: text.other }, say);
}
