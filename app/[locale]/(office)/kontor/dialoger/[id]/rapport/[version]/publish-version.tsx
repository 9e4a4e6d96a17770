import { OfficeForm } from '@/components/form/office-form';
import { ProseSection } from '@/components/page/layout';
import { lacksGround } from '@/components/report/line-list';
import { Notice } from '@/components/ui/notice';
import { newId } from '@/lib/core/ids';
import { reportPolicy } from '@/lib/report/policy';
import type { ReportVersionPage } from '@/lib/report/queries';
import { lacksOfVersion, mayBeWritten } from '@/lib/report/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { publish } from '../actions';
import type { versionInOffice } from '../load';

const say = texts('sv');

type Props = { found: Awaited<ReturnType<typeof versionInOffice>>; page: ReportVersionPage };

/** The button that makes the version public, or what stands in its way. */
export function PublishVersion({ found, page }: Props) {
  const { actor, dialogue, report, home } = found;
  const { summary, lines } = page.report;
  const may = reportPolicy.publish(actor, dialogue);
  const missing = new Set(page.missing.map(({ contributionId }) => contributionId)).size;
  const lacks = lacksOfVersion({
    missing,
    questions: page.unanswered.length,
    lines: lines.length,
    summary,
  });
  const groundless = lines.filter(lacksGround).length;
  const stops = [
    ...(lacks.unaccounted > 0
      ? [{ text: say('report.gate.open', { count: lacks.unaccounted }), href: `${home}/saknas` }]
      : []),
    ...(lacks.noLineFor > 0
      ? [{ text: say('report.gate.questions', { count: lacks.noLineFor }), href: `${home}/saknas` }]
      : []),
    ...(lacks.noLines ? [{ text: say('report.publish.noLines') }] : []),
    ...(lacks.noSummary ? [{ text: say('report.publish.noSummary') }] : []),
    ...(mayBeWritten(report.kind, dialogue.state) ? [] : [{ text: say('report.conflict.state') }]),
  ];
  return (
    <ProseSection heading={say('report.publish.heading')}>
      {stops.length > 0 ? (
        <Notice kind="warning" heading={say('report.publish.firstStop')} headingLevel={3}>
          <ul>
            {stops.map(({ text, href }) => (
              <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {groundless > 0 ? (
        <Notice heading={say('report.publish.noGround', { count: groundless })} headingLevel={3}>
          {say('report.publish.noGroundWhat')}
        </Notice>
      ) : null}
      {may.allowed ? null : <p>{say(may.reason)}</p>}
      {may.allowed && stops.length === 0 ? (
        <OfficeForm
          action={publish}
          idempotencyKey={newId()}
          idPrefix="publish-"
          labels={sv.form}
          submitLabel={say('report.publish.submit')}
          submitNote={say(
            report.kind === 'interim' ? 'report.publish.noteInterim' : 'report.publish.noteFinal',
          )}
        >
          <input type="hidden" name="reportId" value={report.id} />
        </OfficeForm>
      ) : null}
    </ProseSection>
  );
}
