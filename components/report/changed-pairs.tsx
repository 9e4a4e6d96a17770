import { Details } from '@/components/ui/details';
import { Heading } from '@/components/ui/heading';
import type { Say } from '@/lib/text/server';

type Pair = { key: string; heading: string; before: string; after: string };

type Props = { heading: string; pairs: readonly Pair[]; say: Say };

/** What was changed, before and now side by side; folded where it is much. */
export function ChangedPairs({ heading, pairs, say }: Props) {
  if (pairs.length === 0) return null;
  return (
    <Details summary={`${heading} (${pairs.length})`} open={pairs.length <= 5}>
      {pairs.map((pair) => (
        <section key={pair.key} className="mt-4">
          <Heading level={3}>{pair.heading}</Heading>
          <div className="side-by-side">
            <Side label={say('report.difference.before')} text={pair.before} say={say} />
            <Side label={say('report.difference.after')} text={pair.after} say={say} />
          </div>
        </section>
      ))}
    </Details>
  );
}

function Side({ label, text, say }: { label: string; text: string; say: Say }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p className="whitespace-pre-line">{text === '' ? say('report.difference.blank') : text}</p>
    </div>
  );
}
