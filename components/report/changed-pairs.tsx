import { Details } from '@/components/ui/details';
import { Heading } from '@/components/ui/heading';
import type { Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import type { AnswerPart } from '@/lib/report/theme-words';

/** What one side says: nothing where it was not there. A part without a term is said by itself. */
type Side = readonly AnswerPart[];
type Pair = { key: string; heading: Words; before: Side; after: Side };

type Props = {
  heading: string;
  pairs: readonly Pair[];
  reader: Pick<WordsReader, 'locale' | 'say'>;
};

/** What was changed, before and now side by side; folded where it is much. */
export function ChangedPairs({ heading, pairs, reader }: Props) {
  const { say, locale } = reader;
  if (pairs.length === 0) return null;
  return (
    <Details summary={`${heading} (${pairs.length})`} open={pairs.length <= 5}>
      {pairs.map((pair) => (
        <section key={pair.key} className="mt-4">
          <Heading level={3}>
            <InTheirs words={pair.heading} locale={locale} />
          </Heading>
          <div className="side-by-side">
            <OneSide label={say('publicReport.difference.before')} parts={pair.before} locale={locale} />
            <OneSide label={say('publicReport.difference.after')} parts={pair.after} locale={locale} />
          </div>
        </section>
      ))}
    </Details>
  );
}

function OneSide({ label, parts, locale }: { label: string; parts: Side; locale: string }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      {parts.map(({ term, words }) => (
        <p key={`${term}${words.text}`} className="whitespace-pre-line">
          {term ? `${term}: ` : null}
          <InTheirs words={words} locale={locale} />
        </p>
      ))}
    </div>
  );
}

function InTheirs({ words, locale }: { words: Words; locale: string }) {
  return <span lang={words.language === locale ? undefined : words.language}>{words.text}</span>;
}
