import { ProseSection } from '@/components/page/layout';
import type { Say } from '@/lib/text/server';
import { directionOf } from '@/lib/translation/languages';
import type { TranslatedLanguage } from '@/lib/translation/model';
import { fieldName } from './field-name';
import { type NumberedText, OneText } from './one-text';

type Props = { texts: readonly NumberedText[]; language: TranslatedLanguage; say: Say };

/** Every Swedish text with a field beside it, under what it is on the page. */
export function TranslationFields({ texts, language, say }: Props) {
  const fields = [...new Set(texts.map(({ source }) => source.field))];
  const spoken = say(`translation.language.${language}`).toLowerCase();
  return fields.map((field) => {
    const own = texts.filter(({ source }) => source.field === field);
    const name = fieldName(field, say);
    return (
      <ProseSection key={field} heading={name} wide>
        {field === 'heading' ? <p className="mb-4">{say('translation.edit.headingsHint')}</p> : null}
        <div className="grid gap-8">
          {own.map((text, place) => (
            <OneText
              key={text.source.id}
              text={text}
              label={say('translation.edit.label', {
                field: labelOf(name, place, own.length, say),
                language: spoken,
              })}
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

/** A text among several of its kind is told by its place. */
function labelOf(name: string, place: number, of: number, say: Say): string {
  return of === 1 ? name : say('translation.edit.place', { field: name, place: place + 1 });
}
