import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { FixedQuestion, isWorded } from '@/components/survey/fixed-question';
import { ItemFields, ItemKeys, itemFieldOrder } from '@/components/survey/item-fields';
import { itemName } from '@/components/survey/item-words';
import { SurveyNav } from '@/components/survey/survey-nav';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { surveyPolicy } from '@/lib/survey/policy';
import { surveyOf } from '@/lib/survey/queries';
import { placeOf } from '@/lib/survey/rules';
import { seenOf } from '@/lib/survey/seen';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../../load';
import { saveQuestion } from '../../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.item.change') };

/** One question or section of the survey, to be written anew. */
export default async function ItemPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat/fraga/[fraga]'>) {
  const { id, fraga } = await params;
  const { actor, dialogue } = await dialogueInOffice(id);
  const { draft, latest } = await surveyOf(dialogue.id);
  if (!surveyPolicy.write(actor, dialogue).allowed) forbidden();
  const place = draft && placeOf(draft.definition, fraga);
  if (!place) notFound();
  const { item, page } = place;
  const frozen = latest !== undefined && latest.responses > 0;
  return (
    <Stack>
      <SurveyNav dialogueId={dialogue.id} results={analysisPolicy.read(actor, dialogue).allowed} say={say} />
      <PageHeading
        kicker={say('surveyOffice.add.changeTitle', { kind: say(`surveyOffice.kind.${item.kind}`) })}
        title={itemName(item, say)}
      />
      {frozen ? (
        <Notice heading={say('surveyOffice.status.frozenHeading')}>
          <p>{say('surveyOffice.status.frozen')}</p>
        </Notice>
      ) : null}
      <OfficeForm
        action={saveQuestion}
        idempotencyKey={newId()}
        labels={sv.form}
        fieldOrder={itemFieldOrder}
        submitLabel={say('surveyOffice.add.saveChange')}
        actions={<a href={`/kontor/dialoger/${dialogue.id}/enkat`}>{say('surveyOffice.add.back')}</a>}
      >
        <ItemKeys
          dialogueId={dialogue.id}
          pageId={page.id}
          itemId={item.id}
          kind={item.kind}
          seen={seenOf(item)}
        />
        {frozen && isWorded(item) ? (
          <FixedQuestion item={item} say={say} />
        ) : (
          <ItemFields kind={item.kind} item={item} say={say} />
        )}
      </OfficeForm>
    </Stack>
  );
}
