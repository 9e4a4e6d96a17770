import { dayAndHour } from '@/components/dialogue/in-time';
import { officeReader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { SurveyVersionInOffice } from '@/lib/survey/queries';
import { changesBetween, type VersionChange } from '@/lib/survey/version-changes';
import type { Say } from '@/lib/text/server';
import { itemName } from './item-words';

type Props = {
  /** The newest first. */
  versions: readonly SurveyVersionInOffice[];
  say: Say;
};

/** What has been asked: each version, who published it and when, and what it changed. */
export function SurveyVersions({ versions, say }: Props) {
  if (versions.length === 0) return null;
  return (
    <ProseSection heading={say('surveyOffice.versions.heading')}>
      <ItemList label={say('surveyOffice.versions.heading')}>
        {versions.map(({ number, definition, publishedAt, publishedBy }, at) => {
          const before = versions[at + 1];
          const when = dayAndHour(publishedAt, officeReader(say));
          return (
            <ListItem
              key={number}
              title={say('surveyOffice.versions.number', { number })}
              facts={[when, publishedBy].filter((fact) => fact !== null)}
            >
              {before ? (
                <ul className="list-disc ps-5">
                  {changesBetween(before.definition, definition).map((change) => (
                    <li key={'item' in change ? `${change.change} ${change.item.id}` : change.change}>
                      {inWords(change, say)}
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{say('surveyOffice.versions.first')}</p>
              )}
            </ListItem>
          );
        })}
      </ItemList>
    </ProseSection>
  );
}

function inWords(change: VersionChange, say: Say): string {
  if (!('item' in change)) return say(`surveyOffice.versions.${change.change}`);
  return say(`surveyOffice.versions.${change.change}`, { item: itemName(change.item, say) });
}
