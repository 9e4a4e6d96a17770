import { FindingTag, StandingReason } from '@/components/principles/finding-tag';
import { Details } from '@/components/ui/details';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { DialogueState } from '@/lib/dialogue/model';
import type { PlanContent } from '@/lib/plan/model';
import { type Standing, standingOf } from '@/lib/plan/principle-standing';
import type { PrincipleResult } from '@/lib/principles/model';
import { errorText, type Say } from '@/lib/text/server';

type Props = {
  principles: readonly PrincipleResult[];
  content: PlanContent;
  state: DialogueState;
  /** The page where each principle is read in full. */
  href: string;
  say: Say;
};

const folded = ['met', 'notApplicable', 'later', 'notChecked'] as const;

/** What the principles say to one who decides: first what needs thought, then what does not, folded with its number. */
export function PrincipleList({ principles, content, state, href, say }: Props) {
  const told = principles.map((result) => ({ result, standing: standingOf(result, content, state) }));
  const those = (...wanted: Standing[]) => told.filter(({ standing }) => wanted.includes(standing));
  const open = those('attention', 'awaited');
  const rows = (items: typeof told) => (
    <ItemList>
      {items.map(({ result, standing }) => (
        <ListItem
          key={result.principleId}
          title={`${result.cluster} ${result.title}`}
          href={`${href}#${result.cluster}`}
          state={<FindingTag result={result} standing={standing} say={say} />}
        >
          <StandingReason standing={standing} content={content} say={say} />
          {result.overridden ? <p>{result.overridden.words}</p> : null}
          {standing === 'attention' && !result.overridden ? (
            <ul>
              {result.missing.map((key) => (
                <li key={key}>{errorText(say, key)}</li>
              ))}
            </ul>
          ) : null}
        </ListItem>
      ))}
    </ItemList>
  );
  return (
    <>
      {open.length > 0 ? rows(open) : <p>{say('plan.onePage.noneOpen')}</p>}
      {folded.map((standing) => {
        const items = those(standing);
        return items.length > 0 ? (
          <Details key={standing} summary={say(`plan.onePage.folded.${standing}`, { count: items.length })}>
            {rows(items)}
          </Details>
        ) : null;
      })}
    </>
  );
}
