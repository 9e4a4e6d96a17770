import type { Reader } from '@/components/dialogue/reader';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import type { AdoptingRole } from '@/lib/report/model';
import { type Answer, answerParts, changedWords } from '@/lib/report/theme-words';

type AnswerListProps = { answer: Answer; lang: string | undefined; reader: Reader };

/** One answer, part by part; what somebody has written is marked with its language. */
export function AnswerList({ answer, lang, reader }: AnswerListProps) {
  return (
    <DescriptionList
      items={answerParts(answer, reader.locale, reader.say).map(({ term, words, written }) => ({
        term,
        description: <span lang={written ? lang : undefined}>{words}</span>,
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
  lang: string | undefined;
  reader: Reader;
};

/** The answer in force first; the one that was published is one press away. */
export function ChangedAnswer({ before, after, at, as, lang, reader }: Props) {
  const { say, locale } = reader;
  return (
    <>
      <p>
        <strong>{changedWords(at, as, locale, say)}</strong>
      </p>
      <AnswerList answer={after} {...{ lang, reader }} />
      <Details summary={say('publicReport.later.before')}>
        <AnswerList answer={before} {...{ lang, reader }} />
      </Details>
    </>
  );
}
