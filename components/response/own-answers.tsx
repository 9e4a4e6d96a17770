import { DescriptionList } from '@/components/ui/description-list';
import { maskedWords } from '@/lib/contribution/masks';
import { beginningOf } from '@/lib/contribution/public-list';
import type { Answered } from '@/lib/response/model';
import type { Say } from '@/lib/text/server';
import { owed } from './written-answer';

type Own = Answered & { contributionId: string };

type Props = {
  proposed: readonly Own[];
  adopted: readonly Own[];
  wordsOf: ReadonlyMap<string, string | null>;
  hrefOf: (contributionId: string) => string;
  say: Say;
};

/** The contributions that are answered differently from their theme: as proposed beside as adopted. */
export function OwnAnswers({ proposed, adopted, wordsOf, hrefOf, say }: Props) {
  const ids = [...new Set([...proposed, ...adopted].map(({ contributionId }) => contributionId))];
  const of = (rows: readonly Own[], id: string) => rows.find(({ contributionId }) => contributionId === id);
  return (
    <ul className="grid gap-5">
      {ids.map((id) => {
        const [proposal, answer] = [of(proposed, id), of(adopted, id)];
        return (
          <li key={id}>
            <a href={hrefOf(id)}>{linkWords(wordsOf.get(id) ?? null, say)}</a>
            {proposal ? (
              <>
                <p>{say('response.pair.proposal')}</p>
                <DescriptionList items={owed(proposal, say)} />
              </>
            ) : null}
            {answer ? (
              <>
                <p>{say('response.pair.adopted')}</p>
                <DescriptionList items={owed(answer, say)} />
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The first words of a contribution, as the text of a link to it. */
function linkWords(body: string | null, say: Say): string {
  return body === null ? say('response.theme.noText') : maskedWords(beginningOf(body, 120).text, say);
}
