import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';
import plan from '@/lib/text/sv/plan';
import translation from '@/lib/text/sv/translation';
import type { TextField } from '@/lib/translation/model';

/** What a text is called where it is translated: as in the plan, where it comes from there. */
export function fieldName(field: TextField, say: Say): string {
  if (field in translation.field) return say(`translation.field.${field}` as TextKey);
  if (field in plan.field) return say(`plan.field.${field}` as TextKey);
  return say('translation.edit.headings');
}
