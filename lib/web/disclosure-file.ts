import { copyOf, disclosureTable } from '@/lib/contribution/copy';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { offlinePolicy } from '@/lib/contribution/offline';
import { officeDialogue } from '@/lib/dialogue/office-queries';
import { disclosedChoices } from '@/lib/survey/disclosed-choices';
import { writeTable } from '@/lib/tables/write-table';
import { texts } from '@/lib/text/server';
import { getActor } from './session';

/** Everything a dialogue has received as a CSV file, masked, for the registrar. Who asked is not noted. */
export async function discloseAsFile(dialogueId: string): Promise<Response> {
  const [actor, dialogue] = await Promise.all([getActor(), officeDialogue(dialogueId)]);
  if (!actor) return new Response(null, { status: 401 });
  if (!dialogue) return new Response(null, { status: 404 });
  if (!offlinePolicy.disclose(actor, dialogue).allowed) return new Response(null, { status: 403 });
  const say = texts('sv');
  const [items, choices] = await Promise.all([
    disclosedContributions(dialogue.id),
    disclosedChoices(dialogue.id, say),
  ]);
  const [columns, rows] = disclosureTable(copyOf(items, choices), say);
  const name = say('offline.disclosure.fileName', { slug: dialogue.slug });
  return new Response(writeTable(columns, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
