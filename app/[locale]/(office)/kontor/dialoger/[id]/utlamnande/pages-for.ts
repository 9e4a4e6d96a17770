import type { OfflinePage } from '@/components/offline/offline-nav';
import { offlinePolicy, type RecordingDialogue } from '@/lib/contribution/offline';
import type { Actor } from '@/lib/core/actor';

/** Which of the pages about what came in beside the web a person can use. */
export function offlinePagesFor(actor: Actor, dialogue: RecordingDialogue): OfflinePage[] {
  const recorded: OfflinePage[] = offlinePolicy.record(actor, dialogue).allowed ? ['record', 'import'] : [];
  const handedOut: OfflinePage[] = offlinePolicy.disclose(actor, dialogue).allowed ? ['disclosure'] : [];
  const erased: OfflinePage[] = offlinePolicy.erase(actor).allowed ? ['erase'] : [];
  return [...recorded, ...handedOut, ...erased];
}
