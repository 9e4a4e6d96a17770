import '@/app/styles/form.css';
import '@/app/styles/office.css';
import { headers } from 'next/headers';
import { unauthorized } from 'next/navigation';
import { OfficeShell } from '@/components/page/office-shell';
import { peoplePolicy } from '@/lib/people/policy';
import { rolesInWords } from '@/lib/people/roles-in-words';
import { committeesReadIn } from '@/lib/reading/policy';
import { texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { pathHeader } from '@/lib/web/request-headers';
import { getActor } from '@/lib/web/session';

/** The frame of the back office. Who may see what is asked by each page, not here. */
export default async function OfficeLayout({ children }: LayoutProps<'/[locale]/kontor'>) {
  const [actor, settings, given] = await Promise.all([getActor(), installation(), headers()]);
  if (!actor) unauthorized();
  const say = texts('sv');
  const path = given.get(pathHeader) ?? '/kontor';
  const link = (href: string, text: string) => ({
    href,
    text,
    current: href === '/kontor' ? path === href : path.startsWith(href),
  });
  const links = [
    link('/kontor', say('office.nav.work')),
    ...(committeesReadIn(actor).length > 0 ? [link('/kontor/lasrum', say('office.nav.reading'))] : []),
    link('/kontor/register', say('office.nav.register')),
    link('/kontor/initiativ', say('office.nav.initiatives')),
    ...(peoplePolicy.administer(actor).allowed
      ? [link('/kontor/installningar', say('office.nav.settings'))]
      : []),
  ];
  return (
    <OfficeShell
      labels={{
        skip: say('office.skip'),
        mainNav: say('office.mainNav'),
        signOut: say('office.signOut'),
        signedInAs: say('office.signedInAs'),
      }}
      brand={{
        name: say('office.brand', { municipality: settings?.municipality ?? '' }),
        href: '/kontor',
      }}
      nav={links}
      person={{ name: actor.name, role: rolesInWords(actor.roles, say) || undefined }}
      signOutAction="/api/auth/sign-out"
      demo={
        settings?.demo
          ? { text: say('office.demo'), begin: { href: '/logga-in', text: say('office.demoBegin') } }
          : undefined
      }
    >
      {children}
    </OfficeShell>
  );
}
