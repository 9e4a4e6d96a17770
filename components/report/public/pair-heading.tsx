import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import type { PublicTheme } from '@/lib/report/public-report';

type Props = {
  pair: { contributionId: string; themeId: string };
  themes: readonly PublicTheme[];
  slug: string;
  language: string;
  reader: Reader;
};

/** What an answer to a single contribution is about: the theme, and the way to the contribution. */
export function PairHeading({ pair, themes, slug, language, reader }: Props) {
  const { say, path } = reader;
  const theme = themes.find(({ themeId }) => themeId === pair.themeId);
  const label =
    theme && !theme.reserved
      ? reader.written('themeLabel', theme.label, language)
      : { text: say('publicReport.themes.none'), language: reader.locale };
  return (
    <>
      <h3 lang={langUnlessPage(label.language, reader)}>
        {say('publicReport.later.pair', { theme: label.text })}
      </h3>
      <p>
        <a href={path(`/dialoger/${slug}/inlagg/${pair.contributionId}`)}>{say('publicReport.later.read')}</a>
      </p>
    </>
  );
}
