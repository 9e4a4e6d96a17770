import { keepFile } from '@/lib/contribution/import/pending-file';
import { largestFile } from '@/lib/contribution/import/rows';
import { offlinePolicy } from '@/lib/contribution/offline';
import { officeDialogue } from '@/lib/dialogue/office-queries';
import { isOwnOrigin } from './origin';
import { getActor } from './session';

/** Room for the other fields and the boundaries around a file of the largest size. */
const longestBody = largestFile + 64 * 1024;

/** Takes a chosen file, keeps it for a day, and shows what is in it. Nothing is read in here. */
export async function takeImportFile(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await getActor();
  if (!actor) return to('/logga-in?callbackUrl=/kontor');
  if (Number(request.headers.get('content-length')) > longestBody) return tooLarge(request);
  const form = await request.formData().catch(() => undefined);
  // A post that is cut off at the size that the web process reads cannot be parsed.
  if (!form) return tooLarge(request);
  const dialogue = await officeDialogue(String(form.get('dialogueId') ?? ''));
  if (!dialogue) return new Response(null, { status: 404 });
  if (!offlinePolicy.import(actor, dialogue).allowed) return new Response(null, { status: 403 });
  const page = `/kontor/dialoger/${dialogue.id}/import`;
  const file = form.get('file');
  const audience = form.get('audience') === 'public' ? 'public' : 'municipality';
  if (!(file instanceof File) || file.size === 0) return to(`${page}?fel=fil&lasare=${audience}`);
  if (file.size > largestFile) return to(`${page}?fel=stor&lasare=${audience}`);
  const token = await keepFile({
    dialogueId: dialogue.id,
    fileName: file.name,
    audience,
    content: Buffer.from(await file.arrayBuffer()).toString('base64'),
  });
  return to(`${page}?utkast=${token}`);
}

/** Back to the page that the file was chosen on, where it says which that was. */
function tooLarge(request: Request): Response {
  const from = request.headers.get('referer');
  const path = from && URL.canParse(from) ? new URL(from).pathname : '';
  return to(/^\/kontor\/dialoger\/[\w-]+\/import$/.test(path) ? `${path}?fel=stor` : '/kontor');
}

function to(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
