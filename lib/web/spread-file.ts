import { officeDialogue } from '@/lib/dialogue/office-queries';
import { dialoguePolicy } from '@/lib/dialogue/policy';
import { publicDialogue } from '@/lib/dialogue/public-queries';
import { publicationPolicy } from '@/lib/publication/policy';
import { hasPoster, posterLanguages } from '@/lib/publication/poster/document';
import { posterPdf } from '@/lib/publication/poster/render';
import { shortAddressOf } from '@/lib/publication/short-address';
import { hoursIn } from '@/lib/text/hours';
import type { Locale } from '@/lib/text/server';
import { installation } from './installation';
import { publicOrigin } from './origin';
import { getActor } from './session';

type Door = 'see' | 'publish';

/** The public page of a dialogue, for whoever in the office may have a file made of it; otherwise the refusal. */
async function pageBehind(dialogueId: string, door: Door) {
  const [actor, dialogue] = await Promise.all([getActor(), officeDialogue(dialogueId)]);
  if (!actor) return refused(401);
  if (!dialogue) return refused(404);
  const may =
    door === 'see' ? dialoguePolicy.see(actor, dialogue) : publicationPolicy.publish(actor, dialogue);
  if (!may.allowed) return refused(403);
  const page = await publicDialogue(dialogue.slug);
  return page ? { dialogue, page } : refused(404);
}

function refused(status: number): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** The short address as a QR code to download, where it leads somewhere. */
export async function shortCodeAsFile(
  dialogueId: string,
  draw: (address: string) => string | Buffer,
  type: 'image/svg+xml' | 'image/png',
): Promise<Response> {
  const found = await pageBehind(dialogueId, 'see');
  if (found instanceof Response) return found;
  const drawn = draw(await shortAddressOf(dialogueId, publicOrigin()));
  return new Response(typeof drawn === 'string' ? drawn : new Uint8Array(drawn), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `inline; filename="${found.dialogue.slug}.${type === 'image/png' ? 'png' : 'svg'}"`,
      'Cache-Control': 'no-store',
    },
  });
}

/** The poster, for those who publish the dialogue, while there is something to take part in. */
export async function posterAsFile(dialogueId: string, locale: Locale): Promise<Response> {
  const found = await pageBehind(dialogueId, 'publish');
  if (found instanceof Response) return found;
  const { dialogue, page } = found;
  if (!hasPoster(page) || !posterLanguages(page).includes(locale)) return refused(404);
  // The short address leads on in the language that it is asked for in.
  const origin = `${publicOrigin()}${locale === 'en' ? '/en' : ''}`;
  const [address, settings] = await Promise.all([shortAddressOf(dialogueId, origin), installation()]);
  const sender = {
    municipality: settings?.municipality ?? 'Genklang',
    phone: settings?.contactPhone ?? '',
    hours: hoursIn(locale, settings?.contactHours ?? '').text,
    email: settings?.contactEmail ?? '',
    address,
  };
  return new Response(new Uint8Array(posterPdf(page, sender, locale)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Disposition': `inline; filename="${locale === 'en' ? 'poster' : 'affisch'}-${dialogue.slug}.pdf"`,
      'Cache-Control': 'no-store',
    },
  });
}
