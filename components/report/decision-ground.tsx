import { ProseSection } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { writtenOut } from '@/lib/core/time';
import type { DecisionGround as Ground } from '@/lib/report/decision-queries';
import type { Say } from '@/lib/text/server';
import { versionName } from './version-name';

type Props = { ground: Ground; href: string; mayReadProposals: boolean; say: Say };

/** What the nämnd decides on, to be read on a phone: three sentences, then theme by theme. */
export function DecisionGround({ ground, href, mayReadProposals, say }: Props) {
  return (
    <>
      <ProseSection
        heading={say('report.matter.ground', {
          kind: say(`report.kind.${ground.kind}`),
          number: ground.number,
        })}
      >
        <p className="text-[1.15em] whitespace-pre-line">{ground.summary}</p>
        {ground.publishedAt ? (
          <p>
            {say('report.matter.groundPublished', {
              when: writtenOut(ground.publishedAt, 'sv'),
              received: ground.figures?.received ?? 0,
            })}
          </p>
        ) : null}
        <p>
          <a href={href}>
            {say('report.matter.read')}
            <span className="visually-hidden"> {versionName(ground, say)}</span>
          </a>
        </p>
      </ProseSection>
      <ProseSection heading={say('report.matter.themes')}>
        <ItemList>
          {ground.themes
            .filter(({ contributions }) => contributions > 0)
            .map(({ themeId, label, contributions, assessment, proposed }) => (
              <ListItem
                key={themeId}
                title={label}
                facts={[
                  say('report.matter.themeCount', { count: contributions }),
                  ...(mayReadProposals && proposed
                    ? [
                        say('report.matter.proposed', {
                          disposition: say(`response.disposition.${proposed.disposition}`),
                        }),
                      ]
                    : []),
                ]}
              >
                {assessment ? (
                  <Details summary={say('report.matter.assessment')}>
                    <p className="whitespace-pre-line">{assessment}</p>
                  </Details>
                ) : null}
              </ListItem>
            ))}
        </ItemList>
      </ProseSection>
    </>
  );
}
