import { FilterForm } from '@/components/ui/filter-form';
import { registerParts } from '@/lib/dialogue/register';
import type { Say } from '@/lib/text/server';
import {
  type Choice,
  lateOnly,
  type OverviewAddress,
  orderNames,
  overviewOrders,
  partNames,
} from '@/lib/work/overview';

type Props = {
  asked: OverviewAddress;
  choices: { committees: readonly Choice[]; years: readonly Choice[]; leads: readonly Choice[] };
  isNarrowed: boolean;
  say: Say;
};

/** What the register is narrowed to, and its order. */
export function OfficeRegisterFilters({ asked, choices, isNarrowed, say }: Props) {
  const all = (label: string, options: readonly Choice[]) => [{ value: '', label }, ...options];
  return (
    <FilterForm
      action="/kontor/register"
      submit={say('office.register.show')}
      reset={isNarrowed ? { href: '/kontor/register', text: say('office.register.reset') } : undefined}
      filters={[
        { name: 'ord', label: say('office.register.words'), value: asked.ord },
        {
          name: 'namnd',
          label: say('office.register.committee'),
          value: asked.namnd,
          options: all(say('office.register.allCommittees'), choices.committees),
        },
        {
          name: 'lage',
          label: say('office.register.state'),
          value: partNames[asked.lage],
          options: registerParts.map((part) => ({
            value: partNames[part],
            label: say(`office.register.part.${part}`),
          })),
        },
        {
          name: 'tid',
          label: say('office.register.time'),
          value: asked.tid,
          options: [
            { value: '', label: say('office.register.anyTime') },
            { value: lateOnly, label: say('office.register.late') },
          ],
        },
        {
          name: 'ar',
          label: say('office.register.year'),
          value: asked.ar,
          options: all(say('office.register.allYears'), choices.years),
        },
        {
          name: 'ansvarig',
          label: say('office.register.byLead'),
          value: asked.ansvarig,
          options: all(say('office.register.allLeads'), choices.leads),
        },
        {
          name: 'ordning',
          label: say('office.register.order'),
          value: orderNames[asked.ordning],
          options: overviewOrders.map((order) => ({
            value: orderNames[order],
            label: say(`office.register.orderBy.${order}`),
          })),
        },
      ]}
    />
  );
}
