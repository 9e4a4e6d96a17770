import { analysisPolicy } from '@/lib/analysis/policy';
import { contributionPolicy, readingLevel } from '@/lib/contribution/policy';
import type { Actor } from '@/lib/core/actor';

type Subject = { id: string; committeeId: string };

/**
 * Where a page of the work is opened by this person, so that no link leads to a closed door: the page itself
 * for those who may see it, what came in for those who read it without moderating, and nowhere for others.
 */
export function wayIn(actor: Actor, href: string, dialogue: Subject): string | undefined {
  const home = `/kontor/dialoger/${dialogue.id}`;
  const may = () => {
    if (href.startsWith(`${home}/granskning`)) return contributionPolicy.moderate(actor, dialogue).allowed;
    const inAnalysis = /^\/(kodning|teman|svar)/.test(href.slice(home.length));
    return !inAnalysis || analysisPolicy.read(actor, dialogue).allowed;
  };
  if (may()) return href;
  const reads = href.startsWith(`${home}/granskning`) && readingLevel(actor, dialogue);
  return reads ? `${home}/inlagg` : undefined;
}
