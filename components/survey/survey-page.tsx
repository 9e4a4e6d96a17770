import { Honeypot } from '@/components/contribution/honeypot';
import { SaveForLater } from '@/components/contribution/save-for-later';
import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';
import { HiddenKey } from '@/components/form/hidden-key';
import { SubmitBar } from '@/components/form/submit-bar';
import { SubmitButton } from '@/components/form/submit-button';
import { answerField, chosenIn, fieldsOf, otherField } from '@/lib/survey/answers';
import type { SurveyDefinition, SurveyItem } from '@/lib/survey/model';
import { questionsOf } from '@/lib/survey/rules';
import { en, sv } from '@/lib/text/catalogue';
import type { TextKey } from '@/lib/text/keys';
import { ItemField } from './item-field';
import { SurveyForm } from './survey-form';

type Props = {
  definition: SurveyDefinition;
  page: number;
  action: string;
  /** What goes along unseen: key, code, when it was opened, what was asked. */
  carried: Record<string, string>;
  values: Record<string, string | string[]>;
  /** Errors by field, as keys of the catalogue. */
  errors: Record<string, string>;
  /** Was the writer told of personal data? Then there is a button to go on as it is. */
  advised: boolean;
  /** What is to be known before sending; shown on the last page. */
  notice: React.ReactNode;
  reader: Reader;
};

/** One page of a survey with its buttons: on, back, and out with everything kept. */
export function SurveyPage({ definition, page, action, carried, values, errors, advised, ...rest }: Props) {
  const { notice, reader } = rest;
  const { say, locale } = reader;
  const { items = [], title } = definition.pages[page - 1] ?? {};
  const last = page === definition.pages.length;
  return (
    <SurveyForm
      action={action}
      labels={locale === 'en' ? en.form : sv.form}
      fieldOrder={fieldsOf(items)}
      errors={errorsInWords({ definition, items, errors, values }, reader)}
      values={values}
    >
      {Object.entries({ ...carried, sida: String(page), language: locale }).map(([name, value]) => (
        <HiddenKey key={name} name={name} value={value} />
      ))}
      <Honeypot label={say('contribution.form.honeypot')} />
      {title ? (
        <h2>
          <Written of="surveyPage" text={title} language={definition.language} reader={reader} />
        </h2>
      ) : null}
      {items.map((item) => (
        <ItemField
          key={item.id}
          item={item}
          number={numberOf(definition, item)}
          under={title ? 'h3' : 'h2'}
          language={definition.language}
          reader={reader}
        />
      ))}
      {last ? notice : null}
      <SubmitBar
        label={say(last ? 'survey.send' : 'survey.next')}
        name="till"
        value="on"
        note={last ? say('survey.sendNote') : undefined}
      >
        {advised ? (
          <SubmitButton name="asIs" value="ja">
            {say('survey.asIs')}
          </SubmitButton>
        ) : null}
        {page > 1 ? (
          <SubmitButton name="till" value="back">
            {say('survey.back')}
          </SubmitButton>
        ) : null}
        <SaveForLater label={say('survey.saveForLater')} />
      </SubmitBar>
    </SurveyForm>
  );
}

/** Its place among the questions; sections have none. */
export function numberOf(definition: SurveyDefinition, { id }: SurveyItem): number {
  return questionsOf(definition).findIndex((question) => question.id === id) + 1;
}

function errorsInWords(
  {
    definition,
    items,
    errors,
    values,
  }: Pick<Props, 'definition' | 'errors' | 'values'> & { items: readonly SurveyItem[] },
  { say }: Reader,
): Record<string, string> {
  return Object.fromEntries(
    items.flatMap((item) =>
      [answerField(item.id), otherField(item.id)].flatMap((field) => {
        const key = errors[field];
        if (!key) return [];
        const message = say(key as TextKey, numbersOf(item, values));
        return [[field, say('survey.errorOf', { n: numberOf(definition, item), message })]];
      }),
    ),
  );
}

/** How many were chosen and how many may be, for the message that says so. */
function numbersOf(item: SurveyItem, values: Props['values']): Record<string, number> | undefined {
  if (item.kind !== 'several' || item.most === null) return undefined;
  const chosen = chosenIn(item, values).size;
  return { chosen, most: item.most, over: chosen - item.most };
}
