import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { ReportVersion } from '@/lib/report/queries';
import type { Say } from '@/lib/text/server';
import { versionName } from './version-name';

type Props = { versions: readonly ReportVersion[]; href: (id: string) => string; say: Say };

/** Every version with its sum: what was received up to its cut-off, and what has come since. */
export function VersionList({ versions, href, say }: Props) {
  return (
    <ItemList label={say('report.list.caption')}>
      {versions.map((version) => (
        <ListItem
          key={version.id}
          title={versionName(version, say)}
          href={href(version.id)}
          state={
            version.publishedAt ? (
              <StateTag state="past">{say('report.list.published')}</StateTag>
            ) : (
              <StateTag state="present">{say('report.nav.work')}</StateTag>
            )
          }
        >
          {version.publishedAt && version.figures && version.cutOff ? (
            <>
              <p>{say('report.list.sum', sumOf(version.figures))}</p>
              <p>
                {say('report.list.cutOff')} {writtenOut(version.cutOff, 'sv', true)}
                {version.arrivedAfter ? `. ${say('report.list.later')}: ${version.arrivedAfter}` : ''}
              </p>
            </>
          ) : (
            <p>
              {say('report.list.draft', {
                when: writtenOut(version.writtenAt, 'sv', true),
                who: version.writtenBy ?? say('report.list.somebody'),
              })}
            </p>
          )}
        </ListItem>
      ))}
    </ItemList>
  );
}

function sumOf({ received, answered, excluded }: { received: number; answered: number; excluded: number }) {
  return { received, answered, excluded };
}
