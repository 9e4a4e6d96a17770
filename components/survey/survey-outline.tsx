import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { ItemList } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { SurveyDefinition, SurveyItem, SurveyPage } from '@/lib/survey/model';
import { questionsOf } from '@/lib/survey/rules';
import type { Say } from '@/lib/text/server';
import { type Act, ArrangeForm, type ArrangeFormProps } from './arrange-form';
import { itemFacts, itemName } from './item-words';

/** What the buttons that change the order need; each form has a key of its own. */
export type Arranging = Pick<ArrangeFormProps, 'action' | 'labels'> & { newKey: () => string };

type Props = {
  dialogueId: string;
  definition: SurveyDefinition;
  /** May the reader change what is asked? Words may be mended also when it may not. */
  arranging: Arranging | undefined;
  writing: boolean;
  say: Say;
};

/** The survey page by page: every question with what can be done to it, one press each. */
export function SurveyOutline({ dialogueId, definition, arranging, writing, say }: Props) {
  const { pages } = definition;
  const questions = questionsOf(definition);
  return pages.map((page, pageAt) => (
    <ProseSection key={page.id} heading={pageName(page, pageAt, say)} wide>
      <Stack>
        {page.items.length === 0 ? (
          <p>{say('surveyOffice.page.empty')}</p>
        ) : (
          <ItemList label={pageName(page, pageAt, say)}>
            {page.items.map((item, at) => (
              <OutlineItem
                key={item.id}
                dialogueId={dialogueId}
                item={item}
                number={questions.findIndex(({ id }) => id === item.id) + 1}
                first={pageAt === 0 && at === 0}
                last={pageAt === pages.length - 1 && at === page.items.length - 1}
                {...{ arranging, writing, say }}
              />
            ))}
          </ItemList>
        )}
        {arranging ? (
          <div className="flex flex-wrap items-center gap-3">
            <ButtonLink href={`/kontor/dialoger/${dialogueId}/enkat/ny?sida=${page.id}`}>
              {say('surveyOffice.page.addItem', { n: pageAt + 1 })}
            </ButtonLink>
            {page.items.length === 0 && pages.length > 1 ? (
              <ArrangeForm
                {...arrangeProps(arranging, dialogueId)}
                target={page.id}
                acts={[{ act: 'removePage', text: say('surveyOffice.page.remove') }]}
              />
            ) : null}
          </div>
        ) : null}
      </Stack>
    </ProseSection>
  ));
}

/** A page's heading in the office: its number, and its own heading where it has one. */
export function pageName({ title }: SurveyPage, at: number, say: Say): string {
  const n = at + 1;
  return title
    ? say('surveyOffice.page.heading', { n, title })
    : say('surveyOffice.page.headingPlain', { n });
}

/** What every form of steps is given, with a key of its own. */
export function arrangeProps({ action, labels, newKey }: Arranging, dialogueId: string) {
  return { action, labels, dialogueId, idempotencyKey: newKey() };
}

type ItemProps = Omit<Props, 'definition'> & {
  item: SurveyItem;
  number: number;
  first: boolean;
  last: boolean;
};

function OutlineItem({ dialogueId, item, number, first, last, arranging, writing, say }: ItemProps) {
  const name = itemName(item, say);
  const mayBeChanged = writing && item.kind !== 'background';
  const moved = say('surveyOffice.item.moved', { label: name });
  const acts: Act[] = [
    ...(first ? [] : [{ act: 'up', text: say('surveyOffice.item.up'), done: moved }]),
    ...(last ? [] : [{ act: 'down', text: say('surveyOffice.item.down'), done: moved }]),
    { act: 'remove', text: say('surveyOffice.item.remove') },
  ];
  return (
    <li className="entry" id={`f-${item.id}`}>
      <div className="entry-main">
        {number > 0 ? (
          <p className="text-ink-soft">{say('surveyOffice.item.number', { n: number })}</p>
        ) : null}
        <h3 className="entry-title">{name}</h3>
        <div className="entry-text">
          {'help' in item && item.help ? <p>{item.help}</p> : null}
          {item.kind === 'section' && item.heading ? (
            <p className="whitespace-pre-line">{item.body}</p>
          ) : null}
          {itemFacts(item, say).map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
        {mayBeChanged || arranging ? (
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            {mayBeChanged ? (
              <ButtonLink
                variant="quiet"
                href={`/kontor/dialoger/${dialogueId}/enkat/fraga/${item.id}`}
                aria-label={say('surveyOffice.item.ofItem', {
                  act: say('surveyOffice.item.change'),
                  label: name,
                })}
              >
                {say('surveyOffice.item.change')}
              </ButtonLink>
            ) : null}
            {arranging ? (
              <ArrangeForm
                {...arrangeProps(arranging, dialogueId)}
                target={item.id}
                acts={acts.map((act) => ({
                  ...act,
                  label: say('surveyOffice.item.ofItem', { act: act.text, label: name }),
                }))}
              />
            ) : null}
          </div>
        ) : null}
      </div>
      <div className="entry-facts">
        <span>{say(`surveyOffice.kind.${item.kind}`)}</span>
        {'required' in item && item.required ? (
          <StateTag state="present">{say('surveyOffice.item.required')}</StateTag>
        ) : null}
      </div>
    </li>
  );
}
