import { ProseSection } from '@/components/page/layout';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { Say } from '@/lib/text/server';

type Props = {
  examples: readonly { id: string; body: string | null; language: string }[];
  hrefOf: (contributionId: string) => string;
  say: Say;
};

/** A few of those who raise a theme, in their own words; any of them can be answered by itself. */
export function Examples({ examples, hrefOf, say }: Props) {
  if (examples.length === 0) return null;
  return (
    <ProseSection heading={say('response.theme.examples')}>
      <ul className="grid gap-5">
        {examples.map(({ id, body, language }) => (
          <li key={id}>
            {body === null ? (
              <p>{say('response.theme.noText')}</p>
            ) : (
              <Quote segments={maskedSegments(body, say)} lang={language === 'sv' ? undefined : language} />
            )}
            <a href={hrefOf(id)}>{say('response.theme.answerOne')}</a>
          </li>
        ))}
      </ul>
    </ProseSection>
  );
}
