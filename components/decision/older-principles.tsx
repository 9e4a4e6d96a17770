import { FindingTag } from '@/components/principles/finding-tag';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { writtenOut } from '@/lib/core/time';
import type { OlderPrinciples as Rechecked } from '@/lib/decision/queries';
import { errorText, type Say } from '@/lib/text/server';

type Props = { rechecked: Rechecked; decided: boolean; say: Say };

/** New principles were adopted between the plan and the decision: which, and what they say of the plan. */
export function OlderPrinciples({ rechecked: { checked, inForce, principles }, decided, say }: Props) {
  const versions = { before: checked.version, after: inForce.version };
  return (
    <Notice kind="warning" heading={say('decision.principles.heading', versions)} headingLevel={3}>
      <p>
        {say(decided ? 'decision.principles.decided' : 'decision.principles.awaiting', {
          ...versions,
          organ: inForce.organ,
          date: writtenOut(inForce.adoptedOn, 'sv'),
          paragraph: inForce.paragraph,
        })}
      </p>
      <p>{say('decision.principles.statements')}</p>
      <Details summary={say('decision.principles.result', { after: inForce.version })}>
        <ul>
          {principles.map((result) => (
            <li key={result.principleId}>
              {`${result.cluster} ${result.title} `}
              <FindingTag result={result} say={say} />
              {result.missing.length > 0 ? (
                <ul>
                  {result.missing.map((key) => (
                    <li key={key}>{errorText(say, key)}</li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      </Details>
    </Notice>
  );
}
