import { DemoMark } from '@/components/ui/demo-mark';
import { SkipLink } from '@/components/ui/skip-link';
import { ThreadMark } from '@/components/ui/wordmark';

export type ShellLink = { href: string; text: string; current?: boolean };

export type PublicShellProps = {
  labels: { skip: string; mainNav: string; footerNav: string };
  /** The municipality provides the service; its name leads home. */
  municipality: { name: string; service: string; href: string };
  nav: readonly ShellLink[];
  /** The same page in the other language, said in that language. */
  language?: { href: string; text: string; lang: string };
  contact: { heading: string; body: React.ReactNode };
  footerLinks: readonly ShellLink[];
  /** Where the page is found, and of which day it is: what a sheet of paper does not know. */
  printed?: string;
  /** The sentence of a demo installation, and where one begins in it. */
  demo?: { text: string; begin: ShellLink };
  children: React.ReactNode;
};

/** The frame of every public page: same order, same place for help on each of them. */
export function PublicShell({
  labels,
  municipality,
  nav,
  language,
  contact,
  footerLinks,
  printed,
  demo,
  children,
}: PublicShellProps) {
  return (
    <div className="public">
      <SkipLink>{labels.skip}</SkipLink>
      <header>
        {demo ? <DemoMark {...demo} /> : null}
        <div className="public-header">
          <a className="brand" href={municipality.href}>
            <ThreadMark />
            <span className="brand-text">
              <span className="brand-name">{municipality.name}</span>{' '}
              <span className="brand-service">{municipality.service}</span>
            </span>
          </a>
          <nav className="public-nav" aria-label={labels.mainNav}>
            <ul>
              {nav.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link.text}
                  </a>
                </li>
              ))}
              {language ? (
                <li>
                  <a href={language.href} lang={language.lang} hrefLang={language.lang}>
                    {language.text}
                  </a>
                </li>
              ) : null}
            </ul>
          </nav>
        </div>
      </header>
      <main id="innehall" className="public-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="public-footer">
        <div className="footer-inner">
          <div className="footer-contact" data-printed={printed}>
            <h2>{contact.heading}</h2>
            {contact.body}
          </div>
          <nav className="footer-nav" aria-label={labels.footerNav}>
            <ul>
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </div>
  );
}
