import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Written } from '@/components/dialogue/words';
import { Knot } from '@/components/thread/knot';
import { maskedWords } from '@/lib/contribution/masks';
import { beginningOf } from '@/lib/contribution/public-list';
import type { PublicLine, PublicLink } from '@/lib/report/public-report';
import { LineQuotes } from './line-quotes';
import { ThemeName } from './theme-name';

type Props = { line: PublicLine; slug: string; language: string; reader: Reader };

/** A knot of the thread: opened, it shows what its line builds on. The browser's own element, no script. */
export function LineKnot({ line, slug, language, reader }: Props) {
  const { say, path } = reader;
  const { number, contributions, published, themes, links } = line;
  const list = path(`/dialoger/${slug}/inlagg`);
  return (
    <details className="details mt-3">
      <summary className="relative">
        <span className="absolute -start-[calc(1.5rem+1px+0.55em)] top-[0.45em] grid bg-paper">
          <Knot state="past" />
        </span>
        {say('publicReport.lines.knot', { count: contributions })}
        <span className="visually-hidden">{say('publicReport.lines.ofLine', { number })}</span>
      </summary>
      <div className="details-body">
        {themes.length > 0 ? (
          <>
            <h4 className="font-bold">{say('publicReport.lines.themes')}</h4>
            <ul className="list-disc ps-5">
              {themes.map(({ theme, how }) => (
                <li key={theme.themeId}>
                  <a href={`#tema-${theme.themeId}`}>
                    <ThemeName theme={theme} language={language} reader={reader} />
                  </a>
                  {how ? (
                    <>
                      {'. '}
                      <Written of="lineHow" text={how} language={language} reader={reader} />
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <LineQuotes line={line} listHref={list} reader={reader} />
        {links.length > 0 ? (
          <>
            <h4 className="font-bold">{say('publicReport.lines.links')}</h4>
            <ul className="list-disc ps-5 print:max-w-none print:columns-2 print:text-[0.9em]">
              {links.map((link) => (
                <li key={link.contributionId}>
                  <LinkedContribution link={link} href={`${list}/${link.contributionId}`} reader={reader} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {published > links.length ? (
          <p>
            <a href={`?rad=${number}#rad-${number}`}>{say('publicReport.lines.all', { count: published })}</a>
          </p>
        ) : null}
        {contributions > 0 ? (
          <p className="text-ink-soft">
            {say('publicReport.lines.notPublic', { count: contributions - published })}
          </p>
        ) : null}
      </div>
    </details>
  );
}

const shownOfText = 90;

function LinkedContribution({ link, href, reader }: { link: PublicLink; href: string; reader: Reader }) {
  const { say } = reader;
  const words = maskedWords(beginningOf(link.body ?? '', shownOfText).text, say);
  return (
    <a href={href} lang={langUnlessPage(link.language, reader)}>
      {say('publicReport.lines.from', { when: day(link.receivedAt, reader), words })}
    </a>
  );
}
