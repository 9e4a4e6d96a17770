import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { Stack } from '@/components/page/layout';
import { ItemFields, ItemKeys, itemFieldOrder } from '@/components/survey/item-fields';
import { SurveyNav } from '@/components/survey/survey-nav';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { itemKinds } from '@/lib/survey/model';
import { surveyPolicy } from '@/lib/survey/policy';
import { surveyOf } from '@/lib/survey/queries';
import { topicsLeft } from '@/lib/survey/rules';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { saveQuestion } from '../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('surveyOffice.add.title') };

/** What kind of question is it, and then: what does it ask? */
export default async function NewItem({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/enkat/ny'>) {
  const [{ actor, dialogue }, { sida, slag }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const { draft, latest } = await surveyOf(dialogue.id);
  if (!surveyPolicy.write(actor, dialogue).allowed) forbidden();
  if (!draft) notFound();
  const { pages, title } = draft.definition;
  const wanted = pages.findIndex(({ id }) => id === sida);
  const pageAt = wanted === -1 ? pages.length - 1 : wanted;
  const pageId = pages[pageAt]?.id ?? '';
  const left = topicsLeft(draft.definition);
  // Once somebody has answered, a text to read can still be added, and no question.
  const frozen = latest !== undefined && latest.responses > 0;
  const kinds = itemKinds.filter(
    (one) => one === 'section' || (!frozen && (one !== 'background' || left.length > 0)),
  );
  const kind = kinds.find((one) => one === slag);
  return (
    <Stack>
      <SurveyNav dialogueId={dialogue.id} results={analysisPolicy.read(actor, dialogue).allowed} say={say} />
      <PageHeading
        kicker={title}
        title={
          kind
            ? say('surveyOffice.add.titleOf', { kind: say(`surveyOffice.kind.${kind}`) })
            : say('surveyOffice.add.title')
        }
        lead={kind ? say(`surveyOffice.kindHint.${kind}`) : say('surveyOffice.add.lead', { n: pageAt + 1 })}
      />
      {kind ? (
        <OfficeForm
          action={saveQuestion}
          idempotencyKey={newId()}
          labels={sv.form}
          fieldOrder={itemFieldOrder}
          submitLabel={say('surveyOffice.add.save')}
          actions={<a href={`/kontor/dialoger/${dialogue.id}/enkat`}>{say('surveyOffice.add.back')}</a>}
        >
          <ItemKeys dialogueId={dialogue.id} pageId={pageId} kind={kind} seen="" />
          <ItemFields kind={kind} topicsLeft={left} say={say} />
        </OfficeForm>
      ) : (
        <ItemList label={say('surveyOffice.add.title')}>
          {kinds.map((one) => (
            <ListItem
              key={one}
              title={say(`surveyOffice.kind.${one}`)}
              href={`?sida=${pageId}&slag=${one}`}
              headingLevel={2}
            >
              <p>{say(`surveyOffice.kindHint.${one}`)}</p>
            </ListItem>
          ))}
        </ItemList>
      )}
    </Stack>
  );
}
