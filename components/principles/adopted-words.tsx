import { Heading } from '@/components/ui/heading';
import type { AdoptedPrinciple } from '@/lib/principles/queries';
import type { Say } from '@/lib/text/server';

type Props = { principles: readonly AdoptedPrinciple[]; say: Say };

/** The principles in the words that were adopted, each with its promise to residents. */
export function AdoptedWords({ principles, say }: Props) {
  return principles.map(({ id, cluster, title, body, promise }) => (
    <section key={id}>
      <Heading level={3}>{`${cluster} ${title}`}</Heading>
      <p className="whitespace-pre-line">{body}</p>
      <p>
        {say('principles.page.promise')}: {promise}
      </p>
    </section>
  ));
}
