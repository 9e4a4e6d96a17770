import { PublicShell } from '@/components/page/public-shell';
import { writtenOut } from '@/lib/core/time';
import { hoursIn } from '@/lib/text/hours';
import { type Locale, texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';

type PublicFrameProps = {
  locale: Locale;
  /** The page's address without its language. */
  path: string;
  children: React.ReactNode;
};

/** The municipality's frame around a public page: same order and same place for help everywhere. */
export async function PublicFrame({ locale, path, children }: PublicFrameProps) {
  const say = texts(locale);
  const settings = await installation();
  const hours = hoursIn(locale, settings?.contactHours ?? '');
  const to = (page: string) => publicPath(locale, page);
  const link = (page: string, text: string) => ({ href: to(page), text, current: path === page });
  const other: Locale = locale === 'sv' ? 'en' : 'sv';
  return (
    <PublicShell
      labels={{ skip: say('page.skip'), mainNav: say('page.mainNav'), footerNav: say('page.footerNav') }}
      municipality={{
        name: settings?.municipality ?? 'Genklang',
        service: say('page.service'),
        href: to('/'),
      }}
      nav={[
        link('/', say('page.nav.start')),
        link('/dialoger', say('page.nav.dialogues')),
        link('/uppfoljning', say('page.nav.followUp')),
        link('/kvitto', say('page.nav.receipt')),
      ]}
      language={
        path === '/logga-in'
          ? undefined
          : { href: publicPath(other, path), text: say('page.otherLanguage'), lang: other }
      }
      contact={{
        heading: say('page.contact.heading'),
        body: settings ? (
          <ContactDetails
            provider={say('page.contact.provider', { name: settings.serviceProvider })}
            phone={{ label: say('page.contact.phone'), number: settings.contactPhone }}
            email={{ label: say('page.contact.email'), address: settings.contactEmail }}
            hours={{ text: hours.text, lang: hours.lang === locale ? undefined : hours.lang }}
          />
        ) : null,
      }}
      footerLinks={[
        link('/om', say('page.footer.about')),
        link('/tillganglighet', say('page.footer.accessibility')),
        link('/personuppgifter', say('page.footer.personalData')),
        link('/regler', say('page.footer.rules')),
        { href: '/logga-in', text: say('page.footer.signIn'), current: path === '/logga-in' },
      ]}
      printed={
        settings && path ? `${publicOrigin()}${to(path)}, ${writtenOut(settings.now, locale)}` : undefined
      }
      demo={
        settings?.demo
          ? { text: say('page.demo'), begin: { href: '/logga-in', text: say('page.demoBegin') } }
          : undefined
      }
    >
      {children}
    </PublicShell>
  );
}

type ContactDetailsProps = {
  provider: string;
  phone: { label: string; number: string };
  email: { label: string; address: string };
  /** In the municipality's own words, which are Swedish. */
  hours: { text: string; lang: string | undefined };
};

function ContactDetails({ provider, phone, email, hours }: ContactDetailsProps) {
  return (
    <>
      <p>{provider}</p>
      <p>
        {phone.label}: <a href={`tel:${phone.number.replace(/[^\d+]/g, '')}`}>{phone.number}</a>,{' '}
        <span lang={hours.lang}>{hours.text}</span>
        <br />
        {email.label}: <a href={`mailto:${email.address}`}>{email.address}</a>
      </p>
    </>
  );
}
