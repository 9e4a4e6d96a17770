import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { SetFields, setFieldOrder } from '@/components/principles/set-fields';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { principlesToday, todayHere } from '@/lib/plan/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { adoptPrinciples } from '../../actions';
import { administrator } from '../../administrator';
import { SettingsNavigation } from '../../settings-navigation';

export const metadata: Metadata = { title: texts('sv')('principles.new.heading') };

/** What has been adopted anew, and how shall each principle be checked? */
export default async function NewPrinciplesPage() {
  await administrator();
  const [before, today] = await Promise.all([principlesToday(), todayHere()]);
  const say = texts('sv');
  const version = (before?.version ?? 0) + 1;
  return (
    <Stack>
      <SettingsNavigation current="principles" />
      <PageHeading
        title={say('principles.new.heading')}
        lead={say(before ? 'principles.new.lead' : 'principles.new.leadFirst', { version })}
      />
      <OfficeForm
        action={adoptPrinciples}
        labels={sv.form}
        idempotencyKey={newId()}
        fieldOrder={setFieldOrder}
        submitLabel={say('principles.new.submit', { version })}
        submitNote={say('principles.new.note')}
      >
        <SetFields before={before} today={today} say={say} />
      </OfficeForm>
    </Stack>
  );
}
