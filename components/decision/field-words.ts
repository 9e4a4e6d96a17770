import { writtenOut } from '@/lib/core/time';
import { participationLevels } from '@/lib/dialogue/model';
import type { PlanContent, PlanField } from '@/lib/plan/model';
import type { Say } from '@/lib/text/server';

/** A field's value as lines that can be read: days written out, lists row by row, nothing where it is blank. */
export function fieldInWords(field: PlanField, value: PlanContent[PlanField], say: Say): string[] {
  if (typeof value === 'boolean') return [yesOrNo(value, say)];
  if (typeof value === 'string') return value === '' ? [] : [inWords(field, value, say)];
  return value.map((row) =>
    Object.entries(row)
      .filter(([part, content]) => part !== 'id' && content !== '' && content !== false)
      .map(([part, content]) =>
        content === true
          ? say('decision.differences.marked', { part: partName(part, say) })
          : dayOr(String(content)),
      )
      .join(', '),
  );
}

function inWords(field: PlanField, value: string, say: Say): string {
  if (value === 'yes' || value === 'no') return yesOrNo(value === 'yes', say);
  const level = participationLevels.find((known) => field === 'level' && known === value);
  if (level) return say(`dialogue.level.${level}`);
  if (field === 'audienceChoice' && (value === 'public' || value === 'choice' || value === 'municipality')) {
    return say(`decision.audience.${value}`);
  }
  return dayOr(value);
}

function dayOr(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? writtenOut(value, 'sv') : value;
}

function yesOrNo(value: boolean, say: Say): string {
  return say(value ? 'decision.differences.yes' : 'decision.differences.no');
}

function partName(part: string, say: Say): string {
  return part === 'hardToReach'
    ? say('decision.differences.hardToReach')
    : say('decision.differences.childAdapted');
}
