import { ProseSection } from '@/components/page/layout';
import type { Say } from '@/lib/text/server';
import { directionOf } from '@/lib/translation/languages';
import type { TranslatedLanguage } from '@/lib/translation/model';
import { fieldName } from './field-name';
import { type NumberedText, OneText } from './one-text';

type Props = {
  part: string;
  texts: readonly NumberedText[];
  language: TranslatedLanguage;
  say: Say;
};

/**
 * Every Swedish text with a field beside it: on a page under what it is there, otherwise what belongs together
 * under what it begins with, such as a question with its answers.
 */
export function TranslationFields({ part, texts, language, say }: Props) {
  const spoken = say(`translation.language.${language}`).toLowerCase();
  const nameOf = (text: NumberedText) => {
    const own = texts.filter(({ source }) => source.field === text.source.field);
    return labelOf(fieldName(text.source.field, say), own.indexOf(text), own.length, say);
  };
  const groupOf = (text: NumberedText) => (part === 'page' ? text.source.field : placeOf(text));
  const groups = [...new Set(texts.map(groupOf))];
  return groups.map((group) => {
    const own = texts.filter((text) => groupOf(text) === group);
    const [first] = own;
    if (!first) return null;
    const { field } = first.source;
    return (
      <ProseSection key={first.number} heading={part === 'page' ? fieldName(field, say) : nameOf(first)} wide>
        {field === 'heading' ? <p className="mb-4">{say('translation.edit.headingsHint')}</p> : null}
        <div className="grid gap-8">
          {own.map((text) => (
            <OneText
              key={text.number}
              text={text}
              label={say('translation.edit.label', { field: nameOf(text), language: spoken })}
              language={language}
              direction={directionOf(language)}
              say={say}
            />
          ))}
        </div>
      </ProseSection>
    );
  });
}

/** Texts of one item, line, theme or measure stand within a hundred places of each other. */
function placeOf({ source }: NumberedText): number {
  return 'place' in source ? Math.floor(source.place / 100) : -1;
}

/** A text among several of its kind is told by its place. */
function labelOf(name: string, place: number, of: number, say: Say): string {
  return of === 1 ? name : say('translation.edit.place', { field: name, place: place + 1 });
}
