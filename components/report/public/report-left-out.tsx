import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { ownNotMet, type PublicReport } from '@/lib/report/public-report';
import { ThemeName } from './theme-name';

/** What was not met, with its reason, and what was not counted, with its reason. */
export function ReportLeftOut({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { report, notMet, exclusions } = read;
  const own = ownNotMet(read.ownCounts);
  return (
    <>
      {report.kind === 'final' ? (
        <ProseSection heading={say('publicReport.notMet.heading')} id="inte">
          {notMet.length === 0 ? <p>{say('publicReport.notMet.none')}</p> : null}
          {own > 0 ? (
            <p>
              <a href="#egna">{say('publicReport.notMet.own', { count: own })}</a>
            </p>
          ) : null}
          {notMet.map((theme) => (
            <div key={theme.themeId}>
              <h3>
                <a href={`#tema-${theme.themeId}`}>
                  <ThemeName theme={theme} language={report.language} reader={reader} />
                </a>
              </h3>
              <p>
                <strong>
                  {theme.disposition ? say(`publicReport.disposition.${theme.disposition}`) : null}.
                </strong>{' '}
                {theme.reason ? (
                  <Written of="themeReason" text={theme.reason} language={report.language} reader={reader} />
                ) : (
                  say('publicReport.notMet.noReason')
                )}
              </p>
            </div>
          ))}
        </ProseSection>
      ) : null}
      <ProseSection heading={say('publicReport.excluded.heading')} id="undantaget">
        {exclusions.length === 0 ? (
          <p>{say('publicReport.excluded.none')}</p>
        ) : (
          <>
            <p>{say('publicReport.excluded.lead')}</p>
            <ul>
              {exclusions.map(({ reason, contributions }) => (
                <li key={reason}>
                  {say('publicReport.excluded.line', {
                    reason: say(`publicReport.excluded.reason.${reason}`),
                    count: contributions,
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </ProseSection>
    </>
  );
}
