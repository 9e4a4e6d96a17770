import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { BackToPlan } from '@/components/plan/back-to-plan';
import { MissingList } from '@/components/plan/missing-list';
import { SectionFields } from '@/components/plan/section-fields';
import { SectionRead } from '@/components/plan/section-read';
import { SeenField } from '@/components/plan/seen-field';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { gapsIn } from '@/lib/plan/missing-place';
import { planSections, sectionWithSlug, seenOf } from '@/lib/plan/sections';
import { sv } from '@/lib/text/catalogue';
import { errorText, texts } from '@/lib/text/server';
import { saveSection } from '../actions';
import { planInOffice } from '../load';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/plan/[del]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = sectionWithSlug((await params).del);
  return { title: texts('sv')(section ? `plan.section.${section.name}` : 'plan.overview.title') };
}

/** One part of the plan: what is missing in it, and the words to say it in. */
export default async function PlanSectionPage({ params, searchParams }: Props) {
  const [{ id, del }, { sparad }] = await Promise.all([params, searchParams]);
  const { dialogue, plan, mayWrite } = await planInOffice(id);
  const section = sectionWithSlug(del);
  if (!section) notFound();
  const say = texts('sv');
  const home = `/kontor/dialoger/${dialogue.id}/plan`;
  const lacking = gapsIn(section, plan);
  const next = planSections[planSections.indexOf(section) + 1];
  const onward = next
    ? {
        href: `${home}/${next.slug}`,
        text: say('plan.form.next', { section: say(`plan.section.${next.name}`) }),
      }
    : { href: home, text: say('plan.form.back') };
  return (
    <Stack>
      <PageHeading
        title={say(`plan.section.${section.name}`)}
        lead={mayWrite.allowed ? say(`plan.lead.${section.name}`) : undefined}
      >
        <BackToPlan href={home}>{say('plan.form.back')}</BackToPlan>
      </PageHeading>
      {sparad ? (
        <Notice kind="success" heading={say('plan.form.saved')} announce>
          <p>
            <a href={onward.href}>{onward.text}</a>
          </p>
        </Notice>
      ) : null}
      {mayWrite.allowed && lacking.length > 0 ? (
        <Notice heading={say('plan.form.missing')}>
          <MissingList items={lacking.map((key) => ({ text: errorText(say, key) }))} />
        </Notice>
      ) : null}
      {mayWrite.allowed ? (
        <OfficeForm
          action={saveSection}
          labels={sv.form}
          idempotencyKey={newId()}
          fieldOrder={['overwrite', ...section.fields]}
          submitLabel={say('plan.form.save')}
          submitNote={say('plan.form.saveNote')}
          actions={<ButtonLink href={onward.href}>{onward.text}</ButtonLink>}
        >
          <input type="hidden" name="dialogueId" value={dialogue.id} />
          <input type="hidden" name="section" value={section.name} />
          <SeenField
            seen={seenOf(plan.content, section.name)}
            label={say('plan.form.overwrite')}
            hint={say('plan.form.overwriteHint')}
          />
          <SectionFields section={section.name} content={plan.content} say={say} />
        </OfficeForm>
      ) : (
        <>
          <Notice heading={say('plan.overview.readOnly')}>
            <p>{say(mayWrite.reason)}</p>
          </Notice>
          <SectionRead section={section} content={plan.content} say={say} />
        </>
      )}
    </Stack>
  );
}
