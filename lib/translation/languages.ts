import { type TranslatedLanguage, translatedLanguages } from './model';

/** What each language calls itself. */
const ownNames: Record<TranslatedLanguage | 'sv', string> = {
  sv: 'svenska',
  en: 'English',
  'sv-simple': 'lätt svenska',
  fi: 'suomi',
  fit: 'meänkieli',
  se: 'davvisámegiella',
  smj: 'julevsámegiella',
  sma: 'åarjelsaemien gïele',
  rom: 'romani ćhib',
  yi: 'ייִדיש',
  ar: 'العربية',
  bs: 'bosanski',
  ckb: 'کوردیی ناوەندی',
  es: 'español',
  fa: 'فارسی',
  pl: 'polski',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'українська',
};

const fromRightToLeft: readonly string[] = ['ar', 'ckb', 'fa', 'yi'] satisfies TranslatedLanguage[];

/** A language by the name that those who read it know it by. */
export function ownNameOf(language: string): string {
  return Object.hasOwn(ownNames, language) ? ownNames[language as keyof typeof ownNames] : language;
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** The languages that the interface is in: there a page is the ordinary one. Others have a page of their own. */
export function hasOwnPage(language: string): boolean {
  return language !== 'sv' && language !== 'en' && Object.hasOwn(ownNames, language);
}

/**
 * A day written out in a language; in digits that all can read, and nothing where we do not know how that
 * language writes days.
 */
export function dayWrittenIn(language: string, day: Date): string | undefined {
  const calendar = `${language === 'sv-simple' ? 'sv' : language}-u-ca-gregory-nu-latn`;
  if (Intl.DateTimeFormat.supportedLocalesOf(calendar).length === 0) return undefined;
  return new Intl.DateTimeFormat(calendar, { dateStyle: 'full', timeZone: 'Europe/Stockholm' }).format(day);
}

/**
 * The languages that a part of what is published can be read in. A survey is answered, and what followed is told,
 * on pages that the interface has: a language without them has one page a dialogue, with its texts and its report.
 */
export function languagesFor(part: string): readonly TranslatedLanguage[] {
  return part === 'survey' || part === 'followup' ? ['en'] : translatedLanguages;
}
