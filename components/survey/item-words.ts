import type { SurveyItem } from '@/lib/survey/model';
import type { Say } from '@/lib/text/server';

/** What an item is called in a list: its question, its heading, or the beginning of its text. */
export function itemName(item: SurveyItem, say: Say): string {
  if (item.kind === 'background') return say(`survey.topic.${item.topic}`);
  if (item.kind === 'section') return item.heading || item.body.slice(0, 80);
  return item.label;
}

/** What can be answered, and how, in a line or two. */
export function itemFacts(item: SurveyItem, say: Say): string[] {
  if (item.kind === 'section') return [];
  if (item.kind === 'background') return [say('surveyOffice.item.declined')];
  const facts: string[] = [];
  if (item.kind === 'single' || item.kind === 'several') {
    const labels = [
      ...item.options.map(({ label }) => label),
      ...(item.other ? [say('surveyOffice.item.other')] : []),
    ];
    facts.push(say('surveyOffice.item.options', { options: labels.join(', ') }));
  }
  if (item.kind === 'several' && item.most !== null) {
    facts.push(say('surveyOffice.item.most', { most: item.most }));
  }
  if (item.kind === 'scale') {
    facts.push(say('surveyOffice.item.scale', { low: item.low, high: item.high, points: item.points }));
  }
  return facts;
}
