import type { Reader } from '@/components/dialogue/reader';
import { InWords } from '@/components/dialogue/words';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import type { AdoptingRole } from '@/lib/report/model';
import { type Answer, answerParts, changedWords } from '@/lib/report/theme-words';

type AnswerListProps = { answer: Answer; language: string; reader: Reader };

/** One answer, part by part; what somebody has written is marked with its language. */
export function AnswerList({ answer, language, reader }: AnswerListProps) {
  return (
    <DescriptionList
      items={answerParts(answer, reader, language).map(({ term, words }) => ({
        term,
        description: <InWords words={words} reader={reader} />,
      }))}
    />
  );
}

type Props = {
  before: Answer;
  after: Answer;
  /** When it was changed, and in which role it was entered. */
  at: Date | null;
  as: AdoptingRole | null;
  /** The language that the answers are written in. */
  language: string;
  reader: Reader;
};

/** The answer in force first; the one that was published is one press away. */
export function ChangedAnswer({ before, after, at, as, language, reader }: Props) {
  const { say, locale } = reader;
  return (
    <>
      <p>
        <strong>{changedWords(at, as, locale, say)}</strong>
      </p>
      <AnswerList answer={after} {...{ language, reader }} />
      <Details summary={say('publicReport.later.before')}>
        <AnswerList answer={before} {...{ language, reader }} />
      </Details>
    </>
  );
}
