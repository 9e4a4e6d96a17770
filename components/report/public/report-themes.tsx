import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import type { PublicReport, PublicTheme } from '@/lib/report/public-report';
import { laterAnswer } from '@/lib/report/theme-words';
import { AnswerList, ChangedAnswer } from './changed-answer';
import { ThemeName } from './theme-name';

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
  return (
    <>
      <h3>
        <ThemeName theme={theme} language={language} reader={reader} />
      </h3>
      {theme.definition && !theme.reserved ? (
        <p>
          <Written of="themeDefinition" text={theme.definition} language={language} reader={reader} />
        </p>
      ) : null}
      <p className="text-ink-soft">
        {say(theme.reserved ? 'publicReport.themes.countNone' : 'publicReport.themes.count', {
          count: theme.contributions,
        })}
      </p>
      {theme.changedAt ? (
        <ChangedAnswer
          before={theme}
          after={laterAnswer(theme)}
          at={theme.changedAt}
          as={theme.changedAs}
          {...{ language, reader }}
        />
      ) : (
        <AnswerList answer={theme} {...{ language, reader }} />
      )}
      {final ? null : <p className="text-ink-soft">{say('publicReport.themes.noAnswerYet')}</p>}
    </>
  );
}
