import { hasOwnPage, ownNameOf } from '@/lib/translation/languages';
import type { Reader } from './reader';

type Props = {
  /** The languages that it exists in. */
  languages: readonly string[];
  /** The one that is being read. */
  current: string;
  /** The dialogue's page, which the languages that the interface is not in have one each of. */
  page: string;
  /** The page that is being read, where it is another one below the dialogue's. */
  here?: string;
  reader: Reader;
};

/** In which other languages a page can be read, each said in itself. */
export function AlsoIn({ languages, current, page, here = page, reader }: Props) {
  const others = languages.filter((language) => language !== current);
  if (others.length === 0) return null;
  return (
    <p className="print:hidden">
      {reader.say('dialogue.language.alsoIn')}{' '}
      {others.map((language, place) => (
        <span key={language}>
          {place > 0 ? ', ' : null}
          <a
            href={
              hasOwnPage(language)
                ? reader.path(`${page}/sprak/${language}`)
                : language === 'en'
                  ? `/en${here}`
                  : here
            }
            lang={language}
            hrefLang={language}
          >
            <bdi>{ownNameOf(language)}</bdi>
          </a>
        </span>
      ))}
    </p>
  );
}
