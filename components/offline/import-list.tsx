import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { ListedImport } from '@/lib/contribution/offline-queries';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props = { dialogueId: string; imports: readonly ListedImport[]; say: Say };

/** The files that have been read in, revoked ones too. */
export function ImportList({ dialogueId, imports, say }: Props) {
  if (imports.length === 0) return <p>{say('offline.import.listNone')}</p>;
  return (
    <ItemList label={say('offline.import.list')}>
      {imports.map(({ id, fileName, rows, importedAt, by, revokedAt }) => (
        <ListItem
          key={id}
          title={fileName}
          href={`/kontor/dialoger/${dialogueId}/import/${id}`}
          state={
            <StateTag state={revokedAt ? 'overdue' : 'past'}>
              {say(revokedAt ? 'offline.import.revokedState' : 'offline.import.inForce')}
            </StateTag>
          }
          facts={[
            say('offline.import.rows', { count: rows }),
            say('offline.import.by', { when: writtenOut(importedAt, 'sv', true), name: by ?? '' }),
          ]}
        />
      ))}
    </ItemList>
  );
}
