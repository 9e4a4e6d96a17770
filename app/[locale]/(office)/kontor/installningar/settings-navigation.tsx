import { FilterLinks } from '@/components/ui/filter-links';
import { texts } from '@/lib/text/server';

const root = '/kontor/installningar';

/** The parts of the settings, the present one marked. */
export function SettingsNavigation({ current }: { current: 'settings' | 'committees' | 'persons' }) {
  const say = texts('sv');
  const parts = [
    { part: 'settings', href: root },
    { part: 'committees', href: `${root}/namnder` },
    { part: 'persons', href: `${root}/personer` },
  ] as const;
  return (
    <FilterLinks
      label={say('people.settings.navigation')}
      items={parts.map(({ part, href }) => ({
        href,
        text: say(`people.${part}.title`),
        current: part === current,
      }))}
    />
  );
}
