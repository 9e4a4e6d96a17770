import { FilterLinks } from '@/components/ui/filter-links';
import { texts } from '@/lib/text/server';

const root = '/kontor/installningar';

/** The parts of the settings, the present one marked. */
export function SettingsNavigation({
  current,
}: {
  current: 'settings' | 'committees' | 'persons' | 'principles' | 'pages' | 'barriers';
}) {
  const say = texts('sv');
  const parts = [
    { part: 'settings', href: root, text: say('people.settings.title') },
    { part: 'committees', href: `${root}/namnder`, text: say('people.committees.title') },
    { part: 'persons', href: `${root}/personer`, text: say('people.persons.title') },
    { part: 'principles', href: `${root}/principer`, text: say('principles.set.title') },
    { part: 'pages', href: `${root}/sidor`, text: say('pages.list.title') },
    { part: 'barriers', href: `${root}/hinder`, text: say('pages.barriers.title') },
  ] as const;
  return (
    <FilterLinks
      label={say('people.settings.navigation')}
      items={parts.map(({ part, href, text }) => ({ href, text, current: part === current }))}
    />
  );
}
