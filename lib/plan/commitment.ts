import { fingerprint } from '@/lib/core/ids';
import type { PlanContent } from './model';

/** What the nämnd commits to when it decides: the influence scope and the level of participation. */
type Committed = Pick<PlanContent, 'openItems' | 'fixedItems' | 'nothingFixed' | 'conditions' | 'level'>;

/**
 * Fingerprint of influence scope and level: a plan with another one needs a new decision. The order of
 * items and the space between words do not change what was decided.
 */
export function commitmentOf(content: Committed): string {
  return fingerprint(
    JSON.stringify({
      open: texts(content.openItems),
      fixed: texts(content.fixedItems),
      nothingFixed: content.nothingFixed,
      conditions: texts(content.conditions),
      level: content.level,
    }),
  );
}

function texts(items: readonly { text: string }[]): string[] {
  return items.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ').trim()).sort();
}
