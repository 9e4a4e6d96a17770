import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import type { PublicReport, PublicTheme } from '@/lib/report/public-report';
import { answerParts } from '@/lib/report/theme-words';

/** What was said, theme by theme: the officials' assessment and the politicians' answer, each by its name. */
export function ReportThemes({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { report, themes } = read;
  const final = report.kind === 'final';
  return (
    <ProseSection
      heading={say(final ? 'publicReport.themes.heading' : 'publicReport.themes.headingInterim')}
      id="teman"
    >
      <div className="grid gap-10">
        {themes
          .filter(({ reserved, contributions }) => !reserved || contributions > 0)
          .map((theme) => (
            <section key={theme.themeId} id={`tema-${theme.themeId}`} className="prose min-w-0">
              <Theme theme={theme} final={final} language={report.language} reader={reader} />
            </section>
          ))}
      </div>
    </ProseSection>
  );
}

type ThemeProps = { theme: PublicTheme; final: boolean; language: string; reader: Reader };

function Theme({ theme, final, language, reader }: ThemeProps) {
  const { say } = reader;
  const lang = langUnlessPage(language, reader);
  const parts = answerParts(theme, reader.locale, say);
  const list = (
    <DescriptionList
      items={parts.map(({ term, words, written }) => ({
        term,
        description: <span lang={written ? lang : undefined}>{words}</span>,
      }))}
    />
  );
  const { changedAt, laterAnswer, laterDisposition, laterReason } = theme;
  return (
    <>
      <h3 lang={theme.reserved ? undefined : lang}>
        {theme.reserved ? say('publicReport.themes.none') : theme.label}
      </h3>
      {theme.definition && !theme.reserved ? <p lang={lang}>{theme.definition}</p> : null}
      <p className="text-ink-soft">{say('publicReport.themes.count', { count: theme.contributions })}</p>
      {changedAt && laterDisposition ? (
        <>
          <p>
            <strong>{say('publicReport.themes.later', { date: day(changedAt, reader) })}</strong>
          </p>
          <DescriptionList
            items={[
              {
                term: say('publicReport.themes.laterNow'),
                description: say(`publicReport.disposition.${laterDisposition}`),
              },
              {
                term: say('publicReport.themes.answer'),
                description: <span lang={lang}>{laterAnswer}</span>,
              },
              ...(laterReason
                ? [
                    {
                      term: say('publicReport.themes.reason'),
                      description: <span lang={lang}>{laterReason}</span>,
                    },
                  ]
                : []),
            ]}
          />
          <Details summary={say('publicReport.themes.before')}>{list}</Details>
        </>
      ) : (
        list
      )}
      {final ? null : <p className="text-ink-soft">{say('publicReport.themes.noAnswerYet')}</p>}
    </>
  );
}
