import { hasOwnPage, ownNameOf } from '@/lib/translation/languages';
import type { Reader } from './reader';

type Props = {
  /** The languages that it exists in. */
  languages: readonly string[];
  /** The one that is being read. */
  current: string;
  /** The page without its language. */
  page: string;
  reader: Reader;
};

/** In which other languages a page can be read, each said in itself. */
export function AlsoIn({ languages, current, page, reader }: Props) {
  const others = languages.filter((language) => language !== current);
  if (others.length === 0) return null;
  return (
    <p>
      {reader.say('dialogue.language.alsoIn')}{' '}
      {others.map((language, place) => (
        <span key={language}>
          {place > 0 ? ', ' : null}
          <a href={addressIn(language, page, reader)} lang={language} hrefLang={language}>
            <bdi>{ownNameOf(language)}</bdi>
          </a>
        </span>
      ))}
    </p>
  );
}

function addressIn(language: string, page: string, { path }: Reader): string {
  if (hasOwnPage(language)) return path(`${page}/sprak/${language}`);
  return language === 'en' ? `/en${page}` : page;
}
