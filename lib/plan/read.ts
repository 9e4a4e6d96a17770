import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';
import type { ActivityKind, PlanContent, PlanField } from './model';

/**
 * A field's content as lines to be read, one for each item of a list; none where it is blank. For pages and
 * for showing what differs between two versions.
 */
export function linesOf(content: PlanContent, field: PlanField, say: Say): string[] {
  const value = content[field];
  if (typeof value === 'boolean') return value ? [say('plan.form.yes')] : [];
  if (typeof value !== 'string') return value.map((row) => rowLine(row, say));
  if (value === '') return [];
  if (field === 'level') return [say(`dialogue.level.${content.level || 'consult'}`)];
  if (field === 'audienceChoice') return [say(`plan.audience.${content.audienceChoice || 'public'}`)];
  if (field === 'childrenAffected') return [say(value === 'yes' ? 'plan.form.yes' : 'plan.form.no')];
  if (field === 'budgetKronor' || field === 'budgetHours') {
    return [say('plan.read.amount', { count: Number(value) })];
  }
  if (isDay(value)) return [writtenOut(value, 'sv')];
  return [value];
}

/** What the columns of a row say, as sentences. */
export function rowLine({ id: _, ...columns }: Readonly<Record<string, string | boolean>>, say: Say): string {
  const sentences: string[] = [];
  for (const [name, value] of Object.entries(columns)) {
    const words = columnText(name, value, say);
    if (words === '') continue;
    // An hour belongs to the day before it; everything else is a sentence of its own.
    if (name === 'startsAt' && sentences.length > 0) sentences.push(`${sentences.pop()} ${words}`);
    else sentences.push(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
  }
  const last = sentences.pop() ?? '';
  return [...sentences.map((words) => words.replace(/\.$/, '')), last].join('. ');
}

function columnText(name: string, value: string | boolean, say: Say): string {
  if (value === '' || value === false) return '';
  if (value === true) return say(name === 'hardToReach' ? 'plan.read.hardToReach' : 'plan.read.childAdapted');
  if (name === 'kind') return say(`plan.kind.${value as ActivityKind}`);
  if (name === 'moment') return say(value === 'interim' ? 'plan.moment.interim' : 'plan.moment.final');
  if (name === 'expected') return say('plan.read.expected', { count: value });
  if (name === 'startsAt') return say('plan.read.at', { hour: value.replace(':', '.') });
  return isDay(value) ? writtenOut(value, 'sv') : value;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
