import { Checkbox, RadioGroup } from '@/components/form/choices';
import { HiddenKey } from '@/components/form/hidden-key';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { type ItemKind, longest, type SurveyItem, type Topic } from '@/lib/survey/model';
import type { Say } from '@/lib/text/server';

type Props = {
  kind: ItemKind;
  item?: SurveyItem;
  /** The background questions that are not asked yet. */
  topicsLeft?: readonly Topic[];
  say: Say;
};

/** Every field that a form about an item can have, in the order they stand. */
export const itemFieldOrder = [
  ...['topic', 'heading', 'body', 'label', 'help'],
  ...['options', ...Array.from({ length: 30 }, (_, at) => `options.${at}.label`)],
  ...['other', 'most', 'points', 'low', 'high', 'required'],
];

/** The fields of one kind of item. */
export function ItemFields({ kind, item, topicsLeft = [], say }: Props) {
  if (kind === 'section') {
    const section = item?.kind === 'section' ? item : undefined;
    return (
      <>
        <TextInput
          name="heading"
          label={say('surveyOffice.field.heading')}
          defaultValue={section?.heading}
          maxLength={longest.title}
        />
        <TextArea name="body" label={say('surveyOffice.field.body')} defaultValue={section?.body} rows={5} />
      </>
    );
  }
  if (kind === 'background') {
    return (
      <RadioGroup
        name="topic"
        label={say('surveyOffice.field.topic')}
        hint={say('surveyOffice.field.topicHint')}
        options={topicsLeft.map((topic) => ({ value: topic, label: say(`survey.topic.${topic}`) }))}
        required
      />
    );
  }
  const question = item && 'label' in item ? item : undefined;
  return (
    <>
      <TextInput
        name="label"
        label={say('surveyOffice.field.label')}
        defaultValue={question?.label}
        maxLength={longest.label}
        required
      />
      <TextArea
        name="help"
        label={say('surveyOffice.field.help')}
        hint={say('surveyOffice.field.helpHint')}
        defaultValue={question?.help}
        rows={3}
      />
      {kind === 'single' || kind === 'several' ? <ChoiceFields item={item} say={say} /> : null}
      {kind === 'several' ? (
        <TextInput
          name="most"
          label={say('surveyOffice.field.most')}
          hint={say('surveyOffice.field.mostHint')}
          defaultValue={item?.kind === 'several' ? String(item.most ?? '') : ''}
          inputMode="numeric"
          width="short"
        />
      ) : null}
      {kind === 'scale' ? <ScaleFields item={item} say={say} /> : null}
      <Checkbox
        name="required"
        label={say('surveyOffice.field.required')}
        hint={say('surveyOffice.field.requiredHint')}
        defaultChecked={question?.required}
      />
    </>
  );
}

function ChoiceFields({ item, say }: Omit<Props, 'kind'>) {
  const choice = item?.kind === 'single' || item?.kind === 'several' ? item : undefined;
  return (
    <>
      <RepeatableRows
        name="options"
        label={say('surveyOffice.field.options')}
        hint={say('surveyOffice.field.optionsHint')}
        rowLabel={say('surveyOffice.field.optionRow', { n: '{n}' })}
        addLabel={say('surveyOffice.field.addOption')}
        fields={[
          { kind: 'hidden', name: 'id', label: '' },
          { kind: 'text', name: 'label', label: say('surveyOffice.field.option'), required: true },
        ]}
        defaultRows={choice?.options.map(({ id, label }) => ({ id, label }))}
        fewestRows={2}
        spareRows={choice ? 3 : 6}
      />
      <Checkbox
        name="other"
        label={say('surveyOffice.field.other')}
        hint={say('surveyOffice.field.otherHint')}
        defaultChecked={choice?.other}
      />
    </>
  );
}

function ScaleFields({ item, say }: Omit<Props, 'kind'>) {
  const scale = item?.kind === 'scale' ? item : undefined;
  return (
    <>
      <TextInput
        name="points"
        label={say('surveyOffice.field.points')}
        hint={say('surveyOffice.field.pointsHint')}
        defaultValue={String(scale?.points ?? 5)}
        inputMode="numeric"
        width="short"
        required
      />
      <TextInput name="low" label={say('surveyOffice.field.low')} defaultValue={scale?.low} required />
      <TextInput name="high" label={say('surveyOffice.field.high')} defaultValue={scale?.high} required />
    </>
  );
}

/** What a form about an item carries unseen. */
export function ItemKeys(props: {
  dialogueId: string;
  pageId: string;
  itemId?: string;
  kind: string;
  seen: string;
}) {
  return Object.entries(props).map(([name, value]) => (
    <HiddenKey key={name} name={name} value={value ?? ''} />
  ));
}
