import type { Reader } from '@/components/dialogue/reader';
import type { PublicPairChange, PublicTheme } from '@/lib/report/public-report';
import { answerOfPair } from '@/lib/report/theme-words';
import { ChangedAnswer } from './changed-answer';
import { PairHeading } from './pair-heading';

type Props = {
  pairs: readonly PublicPairChange[];
  themes: readonly PublicTheme[];
  slug: string;
  language: string;
  reader: Reader;
};

/** Single contributions whose answer was changed; those that are not shown are counted. */
export function ChangedPairList({ pairs, themes, slug, language, reader }: Props) {
  const { say } = reader;
  const hidden = pairs.filter(({ contributionId }) => contributionId === null).length;
  return (
    <>
      {pairs.map(({ contributionId, themeId, before, after, changedAt, changedAs }) => {
        if (contributionId === null) return null;
        return (
          <section key={contributionId + themeId} className="prose mt-6 min-w-0">
            <PairHeading pair={{ contributionId, themeId }} {...{ themes, slug, language, reader }} />
            <ChangedAnswer
              before={answerOfPair(before)}
              after={answerOfPair(after)}
              at={changedAt}
              as={changedAs}
              {...{ language, reader }}
            />
          </section>
        );
      })}
      {hidden > 0 ? <p>{say('publicReport.later.hidden', { count: hidden })}</p> : null}
    </>
  );
}
