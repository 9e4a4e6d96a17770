import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { VersionList } from '@/components/report/version-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { reportKinds } from '@/lib/report/model';
import { reportPolicy } from '@/lib/report/policy';
import { reportVersions } from '@/lib/report/queries';
import { mayBeWritten } from '@/lib/report/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { prepare, startVersion } from './actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('report.list.title') };

/** Which versions are there, and what is the next one? */
export default async function ReportPage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/rapport'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  const all = await reportVersions(dialogue.id);
  const mayReadDraft = reportPolicy.readDraft(actor, dialogue).allowed;
  const versions = all.filter(({ publishedAt }) => publishedAt !== null || mayReadDraft);
  const mayWrite = reportPolicy.write(actor, dialogue);
  const mayPrepare = reportPolicy.prepareDecision(actor, dialogue);
  const writable = reportKinds.filter(
    (kind) =>
      mayBeWritten(kind, dialogue.state) &&
      !all.some((version) => version.kind === kind && version.publishedAt === null),
  );
  const final = all.find(({ kind, publishedAt }) => kind === 'final' && publishedAt !== null);
  const isAnyPublished = all.some(({ publishedAt }) => publishedAt !== null);
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <PageHeading title={say('report.list.title')} lead={say('report.list.lead')} />
      {final?.arrivedAfter ? (
        <Notice kind="warning" heading={say('report.list.laterNotice', { count: final.arrivedAfter })}>
          {say('report.list.laterWhat')}
        </Notice>
      ) : null}
      <ProseSection heading={say('report.list.heading')} wide>
        {versions.length === 0 ? (
          <EmptyState heading={say('report.list.none')} headingLevel={3}>
            {say(writable.length > 0 ? 'report.list.noneWhat' : 'report.list.tooEarly')}
          </EmptyState>
        ) : (
          <VersionList
            versions={versions}
            href={(id) => `/kontor/dialoger/${dialogue.id}/rapport/${id}`}
            say={say}
          />
        )}
      </ProseSection>
      {dialogue.state === 'interimFeedback' ? (
        <ProseSection heading={say('report.prepare.heading')}>
          {mayPrepare.allowed ? (
            <OfficeForm
              action={prepare}
              idempotencyKey={newId()}
              idPrefix="prepare-"
              labels={sv.form}
              submitLabel={say('report.prepare.submit')}
              submitNote={say('report.prepare.note')}
            >
              {hidden}
            </OfficeForm>
          ) : (
            <p>{say(mayPrepare.reason)}</p>
          )}
        </ProseSection>
      ) : null}
      {['decisionPreparation', 'decided', 'finalFeedback', 'followUp'].includes(dialogue.state) ? (
        <p>
          <a href={`/kontor/dialoger/${dialogue.id}/beslut-i-sak`}>{say('report.prepare.toDecision')}</a>
        </p>
      ) : null}
      {writable.length > 0 ? (
        <ProseSection heading={say('report.start.heading')}>
          {mayWrite.allowed ? (
            writable.map((kind) => (
              <OfficeForm
                key={kind}
                action={startVersion}
                idempotencyKey={newId()}
                idPrefix={`${kind}-`}
                labels={sv.form}
                submitLabel={say(
                  versions.some((version) => version.kind === kind)
                    ? `report.start.${kind}Again`
                    : `report.start.${kind}`,
                )}
                submitVariant="secondary"
                submitNote={say(isAnyPublished ? 'report.start.note' : 'report.start.blankNote')}
              >
                {hidden}
                <input type="hidden" name="kind" value={kind} />
              </OfficeForm>
            ))
          ) : (
            <p>{say(mayWrite.reason)}</p>
          )}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
