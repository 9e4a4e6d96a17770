import { Checkbox } from '@/components/form/choices';
import { HiddenKey } from '@/components/form/hidden-key';
import { TextArea } from '@/components/form/text-area';
import { Columns } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import { StateTag } from '@/components/ui/tag';
import { paragraphsOf } from '@/lib/dialogue/published-texts';
import type { Say } from '@/lib/text/server';
import type { TranslatedText } from '@/lib/translation/queries';

export type NumberedText = TranslatedText & {
  /** Its place in the form. */
  number: number;
  /** What the Swedish text is known by when the form comes back. */
  print: string;
};

type Props = {
  text: NumberedText;
  label: string;
  language: string;
  direction: 'ltr' | 'rtl';
  say: Say;
};

const shape = { missing: 'future', current: 'past', older: 'overdue' } as const;

/** One text in Swedish, where its translation stands, and the field for it. */
export function OneText({ text, label, language, direction, say }: Props) {
  const { source, translation, state, number, print } = text;
  const name = `texts.${number}`;
  return (
    <Columns>
      <div>
        <StateTag state={shape[state]}>{say(`translation.edit.state.${state}`)}</StateTag>
        <Words text={source.body} />
        {state === 'older' && translation ? (
          <Details summary={say('translation.edit.earlier')}>
            <Words text={translation.source} />
          </Details>
        ) : null}
      </div>
      <div>
        <HiddenKey name={`${name}.field`} value={source.field} />
        <HiddenKey name={`${name}.id`} value={source.id} />
        <HiddenKey name={`${name}.source`} value={print} />
        <HiddenKey name={`${name}.seen`} value={String(translation?.version ?? 0)} />
        <TextArea
          name={`${name}.body`}
          label={label}
          required="sometimes"
          rows={Math.min(14, 2 + Math.ceil(source.body.length / 55))}
          defaultValue={translation?.body}
          lang={language}
          dir={direction}
        />
        {state === 'older' ? <Checkbox name={`${name}.still`} label={say('translation.edit.still')} /> : null}
      </div>
    </Columns>
  );
}

function Words({ text }: { text: string }) {
  return (
    <div className="prose mt-2 whitespace-pre-line">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
