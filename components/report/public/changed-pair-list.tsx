import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import type { PublicPairChange, PublicTheme } from '@/lib/report/public-report';
import { answerOfPair } from '@/lib/report/theme-words';
import { ChangedAnswer } from './changed-answer';

type Props = {
  pairs: readonly PublicPairChange[];
  themes: readonly PublicTheme[];
  slug: string;
  language: string;
  reader: Reader;
};

/** Single contributions whose answer was changed; those that are not shown are counted. */
export function ChangedPairList({ pairs, themes, slug, language, reader }: Props) {
  const { say, path } = reader;
  const hidden = pairs.filter(({ contributionId }) => contributionId === null).length;
  return (
    <>
      {pairs.map(({ contributionId, themeId, before, after, changedAt, changedAs }) => {
        if (contributionId === null) return null;
        const theme = themes.find((one) => one.themeId === themeId);
        const label =
          theme && !theme.reserved
            ? reader.written('themeLabel', theme.label, language)
            : { text: say('publicReport.themes.none'), language: reader.locale };
        return (
          <section key={contributionId + themeId} className="prose mt-6 min-w-0">
            <h3 lang={langUnlessPage(label.language, reader)}>
              {say('publicReport.later.pair', { theme: label.text })}
            </h3>
            <p>
              <a href={path(`/dialoger/${slug}/inlagg/${contributionId}`)}>
                {say('publicReport.later.read')}
              </a>
            </p>
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
