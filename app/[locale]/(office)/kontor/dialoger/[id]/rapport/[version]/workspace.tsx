import { OfficeForm } from '@/components/form/office-form';
import { ProseSection } from '@/components/page/layout';
import { GateFigures } from '@/components/report/gate-figures';
import { LineFields } from '@/components/report/line-fields';
import { LineList } from '@/components/report/line-list';
import { ReportTextFields, reportTextFields } from '@/components/report/text-fields';
import { ThemeAnswers } from '@/components/report/theme-answers';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { newId } from '@/lib/core/ids';
import type { ReportVersionPage } from '@/lib/report/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { addLine, saveTexts } from '../actions';
import type { versionInOffice } from '../load';
import { MoveLine } from './move-line';
import { PublishVersion } from './publish-version';

const say = texts('sv');

type Props = { found: Awaited<ReturnType<typeof versionInOffice>>; page: ReportVersionPage };

/** A draft: is everybody in it, what do the lines build on, which words are still to be written? */
export function Workspace({ found, page }: Props) {
  const { dialogue, mayWrite, writes, home } = found;
  const { report, missing, unanswered } = page;
  const { kind, figures, lines, themes } = report;
  return (
    <>
      {writes ? null : (
        <Notice heading={say('report.work.readOnly')}>
          {say(mayWrite.allowed ? 'report.conflict.state' : mayWrite.reason)}
        </Notice>
      )}
      <ProseSection heading={say('report.gate.heading')}>
        <GateFigures
          kind={kind}
          figures={figures}
          missing={missing}
          questions={unanswered.length}
          listHref={`${home}/saknas`}
          say={say}
        />
      </ProseSection>
      <ProseSection heading={say('report.lines.heading')} wide>
        <p>{say('report.lines.lead')}</p>
        <LineList
          lines={lines}
          themes={themes}
          href={writes ? (lineId) => `${home}/rad/${lineId}/grund` : undefined}
          move={writes ? (line, last) => <MoveLine line={line} last={last} /> : undefined}
          say={say}
        />
        {writes ? (
          <Details summary={say('report.lines.new')} open={lines.length === 0}>
            <OfficeForm
              action={addLine}
              idempotencyKey={newId()}
              idPrefix="line-"
              labels={sv.form}
              fieldOrder={['heading', 'body']}
              submitLabel={say('report.lines.add')}
              submitVariant="secondary"
              submitNote={say('report.lines.addNote')}
            >
              <LineFields reportId={report.id} say={say} />
            </OfficeForm>
          </Details>
        ) : null}
      </ProseSection>
      <ProseSection
        heading={say(kind === 'final' ? 'report.themes.heading' : 'report.themes.headingInterim')}
        wide
      >
        <ThemeAnswers
          report={report}
          answerHref={(themeId) => `/kontor/dialoger/${dialogue.id}/svar/${themeId}`}
          say={say}
        />
        <p>
          <a href={`/kontor/dialoger/${dialogue.id}/svar`}>{say('report.themes.toAnswers')}</a>
        </p>
      </ProseSection>
      <ProseSection heading={say('report.texts.heading')}>
        {writes ? (
          <OfficeForm
            action={saveTexts}
            labels={sv.form}
            idPrefix="texts-"
            fieldOrder={reportTextFields}
            submitLabel={say('report.texts.save')}
            submitVariant="secondary"
          >
            <ReportTextFields report={report} say={say} />
          </OfficeForm>
        ) : (
          <p>
            <a href={`${home}/forhandsvisning`}>{say('report.nav.preview')}</a>
          </p>
        )}
      </ProseSection>
      <PublishVersion found={found} page={page} />
    </>
  );
}
