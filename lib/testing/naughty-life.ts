import { anOpenDialogue } from '@/lib/contribution/testing';
import { cancelDialogue } from '@/lib/publication/cancel-dialogue';
import { renameDialogue } from '@/lib/publication/rename-dialogue';
import { everyRole } from '@/lib/report/testing';
import { everythingSent } from './life-sent';
import { wayBack } from './life-way-back';
import { aMunicipality, anOpened, notHeld } from './life-way-there';
import { naughty } from './naughty';
import { Pen } from './pen';

/**
 * A municipality in which every free text that anybody can write is a naughty one: settings, pages, principles,
 * an initiative that was declined and one that became information, a dialogue that was cancelled, one that is
 * open, and one that went all the way to its evaluation. Needs an empty installation.
 */
export async function naughtyLife() {
  const pen = new Pen();
  const municipality = await aMunicipality(pen);
  await notHeld(pen, municipality);
  const cancelled = await anOpenDialogue();
  const owner = everyRole(cancelled.id, cancelled.committeeId);
  await pen.act(renameDialogue, owner, { dialogueId: cancelled.id });
  await pen.act(cancelDialogue, owner, { dialogueId: cancelled.id });
  const open = await anOpened(pen, municipality);
  await everythingSent(pen, open, 3);
  const endedFrom = pen.written.length;
  const ended = await anOpened(pen, municipality);
  const sent = await everythingSent(pen, ended, naughty.length);
  await wayBack(pen, ended, sent);
  return { pen, municipality, cancelled, open, ended, endedFrom, sent };
}
