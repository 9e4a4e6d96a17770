import type { Metadata } from 'next';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { ProseSection, Stack } from '@/components/page/layout';
import { BarrierItem } from '@/components/pages/barrier-item';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { barrierList } from '@/lib/pages/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { finishBarrier } from '../actions';
import { administrator } from '../administrator';
import { SettingsNavigation } from '../settings-navigation';

const say = texts('sv');

export const metadata: Metadata = { title: say('pages.barriers.title') };

/** What people could not use on the website, those that wait first. */
export default async function BarriersPage({
  searchParams,
}: PageProps<'/[locale]/kontor/installningar/hinder'>) {
  await administrator();
  const [{ now, barriers }, { sparat }] = await Promise.all([barrierList(), searchParams]);
  const waiting = barriers.filter(({ handledAt }) => !handledAt);
  const done = barriers.filter(({ handledAt }) => handledAt);
  return (
    <Stack>
      <SettingsNavigation current="barriers" />
      <PageHeading title={say('pages.barriers.title')} lead={say('pages.barriers.lead')} />
      {sparat ? <Notice kind="success" heading={say('pages.barriers.saved')} announce /> : null}
      {waiting.length === 0 ? (
        <EmptyState heading={say('pages.barriers.none')}>{say('pages.barriers.noneText')}</EmptyState>
      ) : (
        <ProseSection heading={say('pages.barriers.waiting')} wide>
          <ItemList label={say('pages.barriers.waiting')}>
            {waiting.map((barrier) => (
              <BarrierItem key={barrier.id} {...{ barrier, now, say }}>
                <OfficeForm
                  action={finishBarrier}
                  idempotencyKey={newId()}
                  labels={sv.form}
                  idPrefix={`b-${barrier.id}-`}
                  submitLabel={say('pages.barriers.handle')}
                >
                  <HiddenKey name="reportId" value={barrier.id} />
                  <TextArea
                    name="handling"
                    label={say('pages.barriers.handling')}
                    hint={say('pages.barriers.handlingHint')}
                    rows={3}
                    required
                  />
                </OfficeForm>
              </BarrierItem>
            ))}
          </ItemList>
        </ProseSection>
      )}
      {done.length > 0 ? (
        <ProseSection heading={say('pages.barriers.done')} wide>
          <ItemList label={say('pages.barriers.done')}>
            {done.map((barrier) => (
              <BarrierItem key={barrier.id} {...{ barrier, now, say }} />
            ))}
          </ItemList>
        </ProseSection>
      ) : null}
    </Stack>
  );
}
