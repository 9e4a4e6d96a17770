import { codePointLength, codePointSlice } from './text';

/** What a proposal says, part by part; a part that was left out is empty. */
export type ProposalParts = { title: string; what: string; why: string; place: string };

/** How long each part is in the one text, in code points. */
export type PartLengths = { titleLength: number; whatLength: number; whyLength: number; placeLength: number };

export type Point = { latitude: number; longitude: number };

const between = '\n\n';

/** The parts as the one text that is stored, moderated, coded and quoted, and how long each of them is. */
export function composed(parts: ProposalParts): { text: string; lengths: PartLengths } {
  const { title, what, why, place } = parts;
  return {
    text: [title, what, why, place].filter((part) => part !== '').join(between),
    lengths: {
      titleLength: codePointLength(title),
      whatLength: codePointLength(what),
      whyLength: codePointLength(why),
      placeLength: codePointLength(place),
    },
  };
}

export type PartSpan = { part: keyof ProposalParts; start: number; end: number };

/** Where each part stands in the one text, in code points, half open; a part that was left out is not there. */
export function partSpans({ titleLength, whatLength, whyLength, placeLength }: PartLengths): PartSpan[] {
  const all = { title: titleLength, what: whatLength, why: whyLength, place: placeLength };
  const spans: PartSpan[] = [];
  for (const part of ['title', 'what', 'why', 'place'] as const) {
    const last = spans.at(-1);
    const start = last ? last.end + between.length : 0;
    if (all[part] > 0) spans.push({ part, start, end: start + all[part] });
  }
  return spans;
}

/** The parts of a stored text again. */
export function partsOf(text: string, lengths: PartLengths): ProposalParts {
  const parts: ProposalParts = { title: '', what: '', why: '', place: '' };
  for (const { part, start, end } of partSpans(lengths)) parts[part] = codePointSlice(text, start, end);
  return parts;
}

/** A proposal's one text without its last part, the place, so that the two can be shown apart. */
export function withoutPlace(text: string, place: string | null | undefined): string {
  const end = between + place;
  return place && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

/** A point in figures, for those who read words: about a metre exact, with the decimals of the language. */
export function pointInWords({ latitude, longitude }: Point, language: string): string {
  const locale = language === 'en' ? 'en-GB' : 'sv-SE';
  const figures = (degrees: number) =>
    degrees.toLocaleString(locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return [figures(latitude), figures(longitude)].join(language === 'en' ? ', ' : '; ');
}
