import { Thread, type ThreadItem } from '@/components/thread/thread';
import { Button } from '@/components/ui/button';
import { DemoMark } from '@/components/ui/demo-mark';
import { SkipLink } from '@/components/ui/skip-link';
import { ThreadMark } from '@/components/ui/wordmark';
import type { ShellLink } from './public-shell';

export type OfficeShellProps = {
  labels: { skip: string; mainNav: string; signOut: string; signedInAs: string };
  brand: { name: string; href: string };
  /** "My work" first. */
  nav: readonly ShellLink[];
  person: { name: string; role?: string };
  signOutAction: string | ((form: FormData) => void | Promise<void>);
  /** Hidden fields that signing out needs, such as a token. */
  signOutFields?: React.ReactNode;
  demo?: { text: string; begin: ShellLink };
  children: React.ReactNode;
};

/** The frame of every office page. Inside one dialogue, SpineLayout stands in its main part. */
export function OfficeShell(props: OfficeShellProps) {
  const { labels, brand, nav, person, demo, children } = props;
  const method = typeof props.signOutAction === 'string' ? 'post' : undefined;
  return (
    <div className="office">
      <SkipLink>{labels.skip}</SkipLink>
      <header>
        {demo ? <DemoMark {...demo} /> : null}
        <div className="office-header">
          <a className="brand" href={brand.href}>
            <ThreadMark />
            <span className="brand-name">{brand.name}</span>
          </a>
          <nav className="office-nav" aria-label={labels.mainNav}>
            <ul>
              {nav.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form className="office-person" action={props.signOutAction} method={method}>
            {props.signOutFields}
            <p>
              <span className="visually-hidden">{labels.signedInAs} </span>
              {person.name}
              {person.role ? <span className="person-role">{person.role}</span> : null}
            </p>
            <Button variant="quiet">{labels.signOut}</Button>
          </form>
        </div>
      </header>
      <main id="innehall" className="office-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

type SpineLayoutProps = {
  /** What the navigation is called: "Stegen i dialogen". */
  label: string;
  /** The summary that opens the steps on a narrow screen: "Steg 3 av 11: Plan". */
  narrowSummary: string;
  items: readonly ThreadItem[];
  children: React.ReactNode;
};

/** One dialogue in the office: its thread is the navigation, always beside the page or folded above it. */
export function SpineLayout({ label, narrowSummary, items, children }: SpineLayoutProps) {
  return (
    <div className="spine-layout">
      <details className="spine">
        <summary>{narrowSummary}</summary>
        <Thread label={label} items={items} variant="navigation" />
      </details>
      <div className="spine-page">{children}</div>
    </div>
  );
}
