import type { Metadata } from 'next';
import { MeasureItem } from '@/components/followup/measure-item';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { followupPolicy } from '@/lib/followup/policy';
import { measuresOf, promisingLines } from '@/lib/followup/queries';
import { isFollowedUp } from '@/lib/followup/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { start, tell } from './actions';
import { RegisterMeasure } from './register-measure';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/uppfoljning'>;
const say = texts('sv');

export const metadata: Metadata = { title: say('followup.list.title') };

/** What was promised, who does it, and is it done? */
export default async function FollowUpPage({ params, searchParams }: Props) {
  const [{ id }, { sparad }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  const home = `/kontor/dialoger/${dialogue.id}`;
  const heading = <PageHeading title={say('followup.list.title')} lead={say('followup.list.lead')} />;
  if (!isFollowedUp(dialogue.state)) {
    return (
      <Stack>
        {heading}
        <EmptyState
          heading={say('followup.list.tooEarly')}
          action={<ButtonLink href={`${home}/rapport`}>{say('followup.list.toReport')}</ButtonLink>}
        >
          {say('followup.list.noneWhat')}
        </EmptyState>
      </Stack>
    );
  }
  const [{ measures }, lines] = await Promise.all([measuresOf(dialogue.id), promisingLines(dialogue.id)]);
  const may = followupPolicy.report(actor, dialogue);
  const late = measures.filter((measure) => measure.late).length;
  return (
    <Stack>
      {heading}
      {sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      {late > 0 ? <Notice kind="warning" heading={say('followup.list.lateCount', { count: late })} /> : null}
      {dialogue.state === 'finalFeedback' ? (
        <ProseSection heading={say('followup.start.heading')}>
          {may.allowed ? (
            <OfficeForm
              action={start}
              idempotencyKey={newId()}
              idPrefix="start-"
              labels={sv.form}
              submitLabel={say('followup.start.submit')}
              submitNote={say('followup.start.note')}
            >
              <input type="hidden" name="dialogueId" value={dialogue.id} />
            </OfficeForm>
          ) : (
            <p>{say(may.reason)}</p>
          )}
        </ProseSection>
      ) : null}
      <ProseSection heading={say('followup.list.heading')} wide>
        {measures.length === 0 ? (
          <EmptyState heading={say('followup.list.none')} headingLevel={3}>
            {say('followup.list.noneWhat')}
          </EmptyState>
        ) : (
          <ItemList label={say('followup.list.caption')}>
            {measures.map((measure) => (
              <MeasureItem
                key={measure.id}
                measure={measure}
                report={may.allowed ? tell : undefined}
                idempotencyKey={newId()}
                labels={sv.form}
                say={say}
              />
            ))}
          </ItemList>
        )}
      </ProseSection>
      <ProseSection heading={say('followup.form.new')} screenOnly>
        {may.allowed ? <RegisterMeasure dialogueId={dialogue.id} lines={lines} /> : <p>{say(may.reason)}</p>}
      </ProseSection>
      <p>
        <a href={`${home}/utvardering`}>
          {say(dialogue.state === 'followUp' ? 'followup.evaluation.toIt' : 'followup.evaluation.title')}
        </a>
      </p>
      <p>
        <a href="/uppfoljning">{say('followup.list.publicPage')}</a>
      </p>
    </Stack>
  );
}
