import type { TranslatedNames, WrittenField } from '@/lib/dialogue/model';
import { headed, nameIn, paragraphsOf, type Words } from '@/lib/dialogue/published-texts';
import { keptTogether } from '@/lib/text/together';
import type { Reader } from './reader';

/** A language is only said where it is not the page's own. */
export function langUnlessPage(language: string, reader: Pick<Reader, 'locale'>): string | undefined {
  return language === reader.locale ? undefined : language;
}

/** A published text inside a line, marked with its language. */
export function InWords({ words, reader }: { words: Words; reader: Reader }) {
  const lang = langUnlessPage(words.language, reader);
  const text = keptTogether(words.text);
  return lang ? <span lang={lang}>{text}</span> : text;
}

type WrittenProps = { of: WrittenField; text: string; language?: string; reader: Reader };

/** A published text inside a line, as the reader can read it, marked with its language. */
export function Written({ of, text, language, reader }: WrittenProps) {
  return <InWords words={reader.written(of, text, language)} reader={reader} />;
}

type NameProps = { dialogue: { title: string; translated?: TranslatedNames | null }; reader: Reader };

/** What a dialogue is called, marked with its language. */
export function DialogueName({ dialogue, reader }: NameProps) {
  return <InWords words={nameIn(dialogue, 'title', reader.locale)} reader={reader} />;
}

/** A published text as paragraphs; a short first line of its own becomes a small heading. */
export function Paragraphs({ words, reader }: { words: Words; reader: Reader }) {
  const lang = langUnlessPage(words.language, reader);
  return paragraphsOf(keptTogether(words.text)).map((paragraph, position) => {
    const { heading, text } = headed(paragraph);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
      <div key={position} lang={lang}>
        {heading ? <h3>{heading}</h3> : null}
        <p>{text}</p>
      </div>
    );
  });
}
