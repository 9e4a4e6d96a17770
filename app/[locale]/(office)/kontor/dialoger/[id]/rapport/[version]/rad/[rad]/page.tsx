import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { LineFields } from '@/components/report/line-fields';
import { LineNav } from '@/components/report/line-nav';
import { versionName } from '@/components/report/version-name';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { changeLine, dropLine } from '../../../actions';
import { lineInOffice } from '../../../load';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]/rad/[rad]'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version, rad } = await params;
  const { number, heading } = (await lineInOffice(id, version, rad)).line;
  return { title: say('report.lines.name', { number, heading }) };
}

/** The words of one line. */
export default async function LinePage({ params, searchParams }: Props) {
  const [{ id, version, rad }, { sparad }] = await Promise.all([params, searchParams]);
  const { report, line, writes, mayWrite, home } = await lineInOffice(id, version, rad);
  const { number, heading } = line;
  return (
    <Stack>
      <LineNav versionHref={home} lineId={line.id} current="text" say={say} />
      <PageHeading kicker={versionName(report, say)} title={say('report.lines.name', { number, heading })} />
      {sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      {writes ? (
        <>
          <OfficeForm
            action={changeLine}
            idempotencyKey={newId()}
            labels={sv.form}
            fieldOrder={['heading', 'body']}
            submitLabel={say('report.lines.save')}
          >
            <LineFields reportId={report.id} line={line} say={say} />
          </OfficeForm>
          <Details summary={say('report.lines.removeSummary')}>
            <OfficeForm
              action={dropLine}
              labels={sv.form}
              idPrefix="drop-"
              submitLabel={say('report.lines.remove')}
              submitVariant="danger"
              submitNote={say('report.lines.removeNote')}
            >
              <input type="hidden" name="lineId" value={line.id} />
            </OfficeForm>
          </Details>
        </>
      ) : (
        <>
          <p className="whitespace-pre-line">{line.body}</p>
          <p>{say(mayWrite.allowed ? 'report.conflict.state' : mayWrite.reason)}</p>
        </>
      )}
    </Stack>
  );
}
