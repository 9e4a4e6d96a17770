import type { Metadata } from 'next';
import { PlainSection } from '@/components/dialogue/plain-section';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../reader';

export async function generateMetadata({ params }: PageProps<'/[locale]/tillganglighet'>): Promise<Metadata> {
  const { say } = await readerOf(params);
  return { title: say('about.accessibility.title'), alternates: inBothLanguages('/tillganglighet') };
}

/** The accessibility statement, by the headings that Digg asks for. Source: SFS 2018:1937, 13 §. */
export default async function AccessibilityPage({ params }: PageProps<'/[locale]/tillganglighet'>) {
  const [{ say }, settings] = await Promise.all([readerOf(params), installation()]);
  const municipality = settings?.municipality ?? 'Genklang';
  const email = settings?.contactEmail ?? '';
  const phone = settings?.contactPhone ?? '';
  return (
    <>
      <PageHeading
        title={say('about.accessibility.title')}
        lead={say('about.accessibility.lead', { municipality })}
      />
      <PlainSection
        heading={say('about.accessibility.how')}
        paragraphs={[say('about.accessibility.howText')]}
      />
      <PlainSection
        heading={say('about.accessibility.cannot')}
        paragraphs={[say('about.accessibility.cannotText')]}
      >
        <DescriptionList
          items={[
            {
              term: say('about.accessibility.email'),
              description: <a href={`mailto:${email}`}>{email}</a>,
            },
            {
              term: say('about.accessibility.phone'),
              description: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
            },
            { term: say('about.accessibility.hours'), description: settings?.contactHours ?? '' },
          ]}
        />
      </PlainSection>
      <PlainSection
        heading={say('about.accessibility.report')}
        paragraphs={[say('about.accessibility.reportText')]}
      />
      <PlainSection
        heading={say('about.accessibility.supervision')}
        paragraphs={[say('about.accessibility.supervisionText')]}
      >
        <p>
          <a href="https://www.digg.se/tdosanmalan">{say('about.accessibility.supervisionLink')}</a>
        </p>
      </PlainSection>
      <PlainSection
        heading={say('about.accessibility.technical')}
        paragraphs={[say('about.accessibility.technicalText')]}
      />
      <PlainSection heading={say('about.accessibility.issues')}>
        <ul>
          <li>{say('about.accessibility.issueTested')}</li>
          <li>{say('about.accessibility.issueQuotes')}</li>
          <li>{say('about.accessibility.issueLanguages')}</li>
        </ul>
      </PlainSection>
      <PlainSection
        heading={say('about.accessibility.tested')}
        paragraphs={[say('about.accessibility.testedText')]}
      />
      <PlainSection
        heading={say('about.accessibility.assessed')}
        paragraphs={[say('about.accessibility.assessedText')]}
      />
    </>
  );
}
