import { HiddenKey } from '@/components/form/hidden-key';
import { TextArea } from '@/components/form/text-area';
import type { SurveyItem, SurveyQuestion } from '@/lib/survey/model';
import type { Say } from '@/lib/text/server';
import { itemFacts } from './item-words';

type Worded = Exclude<SurveyQuestion, { kind: 'background' }>;

/** Is it a question whose words and options can be written? The background questions are written by nobody. */
export function isWorded(item: SurveyItem): item is Worded {
  return item.kind !== 'section' && item.kind !== 'background';
}

/** A question that has been answered: what stands fast is read, and its help text can still be mended. */
export function FixedQuestion({ item, say }: { item: Worded; say: Say }) {
  return (
    <>
      {Object.entries(asItStands(item)).map(([name, value]) => (
        <HiddenKey key={name} name={name} value={value} />
      ))}
      <div className="prose">
        <h2>{say('surveyOffice.fixed.heading')}</h2>
        <ul>
          {[
            say(`surveyOffice.kind.${item.kind}`),
            ...itemFacts(item, say),
            say(item.required ? 'surveyOffice.item.required' : 'surveyOffice.fixed.voluntary'),
          ].map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <TextArea
        name="help"
        label={say('surveyOffice.field.help')}
        hint={say('surveyOffice.field.helpHint')}
        defaultValue={item.help}
        rows={3}
      />
    </>
  );
}

/** All but the help text, as the form of a question that is free sends it. */
function asItStands(item: Worded): Record<string, string> {
  const options = 'options' in item ? item.options : [];
  return {
    label: item.label,
    ...(item.required ? { required: 'on' } : {}),
    ...Object.fromEntries(
      options.flatMap(({ id, label }, at) => [
        [`options.${at}.id`, id],
        [`options.${at}.label`, label],
      ]),
    ),
    ...('other' in item && item.other ? { other: 'on' } : {}),
    ...(item.kind === 'several' ? { most: String(item.most ?? '') } : {}),
    ...(item.kind === 'scale' ? { points: String(item.points), low: item.low, high: item.high } : {}),
  };
}
