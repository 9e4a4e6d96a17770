import type { Metadata } from 'next';
import { PlainSection } from '@/components/dialogue/plain-section';
import { PageHeading } from '@/components/ui/page-heading';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../reader';

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/personuppgifter'>): Promise<Metadata> {
  const { say } = await readerOf(params);
  return { title: say('about.personalData.title'), alternates: inBothLanguages('/personuppgifter') };
}

/** What is kept about those who take part, why, for how long, and what they can ask for. */
export default async function PersonalDataPage({ params }: PageProps<'/[locale]/personuppgifter'>) {
  const [{ say }, settings] = await Promise.all([readerOf(params), installation()]);
  const provider = settings?.serviceProvider ?? settings?.municipality ?? 'Genklang';
  return (
    <>
      <PageHeading title={say('about.personalData.title')} lead={say('about.personalData.lead')} />
      <PlainSection
        heading={say('about.personalData.responsible')}
        paragraphs={[say('about.personalData.responsibleText', { provider })]}
      />
      <PlainSection
        heading={say('about.personalData.what')}
        paragraphs={[say('about.personalData.whatText'), say('about.personalData.opinions')]}
      />
      <PlainSection
        heading={say('about.personalData.why')}
        paragraphs={[say('about.personalData.whyText')]}
      />
      <PlainSection
        heading={say('about.personalData.public')}
        paragraphs={[say('about.personalData.publicText')]}
      />
      <PlainSection
        heading={say('about.personalData.keep')}
        paragraphs={[say('about.personalData.keepText')]}
      />
      <PlainSection
        heading={say('about.personalData.cookies')}
        paragraphs={[say('about.personalData.cookiesText')]}
      />
      <PlainSection
        heading={say('about.personalData.rights')}
        paragraphs={[say('about.personalData.rightsText')]}
      />
      <PlainSection
        heading={say('about.personalData.complain')}
        paragraphs={[say('about.personalData.complainText')]}
      >
        <p>
          <a href="https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/">
            {say('about.personalData.complainLink')}
          </a>
        </p>
      </PlainSection>
    </>
  );
}
