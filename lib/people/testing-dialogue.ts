import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { newId } from '@/lib/core/ids';

/** The spine row of an initiative in a nämnd, for tests of who may work with it. */
export async function aDialogue(committeeId: string): Promise<string> {
  const id = newId();
  await database('owner')
    .insert(dialogues)
    .values({
      id,
      slug: `prov-${id.slice(0, 8)}`,
      title: 'Torget',
      committeeId,
      registryNumber: 'TN 2026/1',
      state: 'initiative',
      createdAt: new Date(),
    });
  return id;
}
