import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Written } from '@/components/dialogue/words';
import { CheckboxGroup, type Choice, RadioGroup } from '@/components/form/choices';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { answerField, otherField } from '@/lib/survey/answers';
import {
  declined,
  longest,
  otherOption,
  type SurveyItem,
  type SurveyQuestion,
  shortAnswer,
  skipped,
  topicAnswers,
} from '@/lib/survey/model';
import { optionsOf } from '@/lib/survey/rules';

type Props = {
  item: SurveyItem;
  number: number;
  /** What a section's heading is, under the page's own where it has one. */
  under: 'h2' | 'h3';
  language: string;
  reader: Reader;
};

/** One item of a survey as it is asked; a section is only read. */
export function ItemField({ item, number, under: SectionHeading, language, reader }: Props) {
  if (item.kind === 'section') {
    return (
      <div className="prose">
        {item.heading ? (
          <SectionHeading>
            <Written of="surveyHeading" text={item.heading} {...{ language, reader }} />
          </SectionHeading>
        ) : null}
        {item.body ? (
          <p className="whitespace-pre-line">
            <Written of="surveyBody" text={item.body} {...{ language, reader }} />
          </p>
        ) : null}
      </div>
    );
  }
  return <QuestionField item={item} number={number} language={language} reader={reader} />;
}

type QuestionProps = { item: SurveyQuestion; number: number; language: string; reader: Reader };

function QuestionField({ item, number, language, reader }: QuestionProps) {
  const { say } = reader;
  const optionOf = (label: string) => {
    const found = reader.written('surveyOption', label, language);
    return { label: found.text, lang: langUnlessPage(found.language, reader) };
  };
  if (item.kind === 'background') {
    return (
      <RadioGroup
        name={answerField(item.id)}
        label={`${number}. ${say(`survey.topic.${item.topic}`)}`}
        options={[
          ...topicAnswers[item.topic].map((value) => ({
            value,
            label: topicAnswer(item.topic, value, reader),
          })),
          { value: declined, label: say('survey.declined') },
        ]}
      />
    );
  }
  const question = reader.written('surveyQuestion', item.label, language);
  const shared = {
    name: answerField(item.id),
    label: `${number}. ${question.text}`,
    labelLang: langUnlessPage(question.language, reader),
    required: item.required,
  };
  const help = item.help ? <Written of="surveyHelp" text={item.help} {...{ language, reader }} /> : undefined;
  if (item.kind === 'shortText' || item.kind === 'longText') {
    const audience = say('survey.seenBy');
    const most = item.kind === 'shortText' ? shortAnswer : longest.answer;
    const count = most.toLocaleString(reader.locale === 'en' ? 'en-GB' : 'sv-SE');
    const hint = (
      <>
        {help} {say('survey.textHint')} {say('survey.shortHint', { count })}
      </>
    );
    return item.kind === 'shortText' ? (
      <TextInput {...shared} hint={hint} audience={audience} autoComplete="off" />
    ) : (
      <TextArea {...shared} hint={hint} audience={audience} rows={6} limit={longest.answer} />
    );
  }
  // One of several choices can be changed but not unmade, so where none is needed that is a choice too.
  const none: Choice[] = item.required ? [] : [{ value: skipped, label: say('survey.skipped') }];
  if (item.kind === 'scale') {
    const { points, low, high } = item;
    const ends = new Map([
      ['1', low],
      [String(points), high],
    ]);
    const options = optionsOf(item).map(({ id }): Choice => {
      const end = ends.get(id);
      if (!end) return { value: id, label: id };
      const { label, lang } = optionOf(end);
      return { value: id, label: say('survey.scaleEnd', { point: id, label }), lang };
    });
    return <RadioGroup {...shared} hint={help} options={[...options, ...none]} />;
  }
  const options = optionsOf(item).map(
    ({ id, label }): Choice =>
      label === null ? { value: id, label: say('survey.other') } : { value: id, ...optionOf(label) },
  );
  const hint =
    item.kind === 'several' && item.most !== null ? (
      <>
        {help} {say('survey.mostHint', { most: item.most })}
      </>
    ) : (
      help
    );
  return (
    <div className="grid gap-4">
      {item.kind === 'several' ? (
        <CheckboxGroup {...shared} hint={hint} options={options} />
      ) : (
        <RadioGroup {...shared} hint={hint} options={[...options, ...none]} />
      )}
      {options.some(({ value }) => value === otherOption) ? (
        <TextInput
          name={otherField(item.id)}
          label={say('survey.otherText')}
          hint={say('survey.textHint')}
          audience={say('survey.seenBy')}
          autoComplete="off"
        />
      ) : null}
    </div>
  );
}

/** What an answer to a background question is called; the words stand in the catalogue. */
export function topicAnswer(topic: string, answer: string, { say }: Pick<Reader, 'say'>): string {
  if (answer === declined) return say('survey.declined');
  return say(`survey.answer.${topic}.${answer}` as 'survey.answer.gender.woman');
}
