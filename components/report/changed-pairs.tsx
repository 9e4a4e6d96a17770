import { Details } from '@/components/ui/details';
import { Heading } from '@/components/ui/heading';
import type { AnswerPart } from '@/lib/report/theme-words';
import type { Say } from '@/lib/text/server';

/** What one side says: nothing where it was not there. A part without a term is said by itself. */
type Side = readonly AnswerPart[];
type Pair = { key: string; heading: string; before: Side; after: Side };

type Props = {
  heading: string;
  pairs: readonly Pair[];
  /** The language of what is written, where it is not the page's. */
  lang?: string;
  say: Say;
};

/** What was changed, before and now side by side; folded where it is much. */
export function ChangedPairs({ heading, pairs, lang, say }: Props) {
  if (pairs.length === 0) return null;
  return (
    <Details summary={`${heading} (${pairs.length})`} open={pairs.length <= 5}>
      {pairs.map((pair) => (
        <section key={pair.key} className="mt-4">
          <Heading level={3}>
            <span lang={lang}>{pair.heading}</span>
          </Heading>
          <div className="side-by-side">
            <OneSide label={say('publicReport.difference.before')} parts={pair.before} lang={lang} />
            <OneSide label={say('publicReport.difference.after')} parts={pair.after} lang={lang} />
          </div>
        </section>
      ))}
    </Details>
  );
}

function OneSide({ label, parts, lang }: { label: string; parts: Side; lang?: string }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      {parts.map(({ term, words, written }) => (
        <p key={`${term}${words}`} className="whitespace-pre-line">
          {term ? `${term}: ` : null}
          <span lang={written ? lang : undefined}>{words}</span>
        </p>
      ))}
    </div>
  );
}
