import type { Metadata } from 'next';
import { PlainSection } from '@/components/dialogue/plain-section';
import { PageHeading } from '@/components/ui/page-heading';
import { installation } from '@/lib/web/installation';
import { inBothLanguages, readerOf } from '../reader';

export async function generateMetadata({ params }: PageProps<'/[locale]/om'>): Promise<Metadata> {
  const { say } = await readerOf(params);
  return { title: say('about.about.title'), alternates: inBothLanguages('/om') };
}

/** What Genklang is, what it promises, and how answers are accounted for. */
export default async function AboutPage({ params }: PageProps<'/[locale]/om'>) {
  const [{ say, path }, settings] = await Promise.all([readerOf(params), installation()]);
  const municipality = settings?.municipality ?? 'Genklang';
  return (
    <>
      <PageHeading title={say('about.about.title')} lead={say('about.about.lead', { municipality })} />
      <PlainSection heading={say('about.about.what')} paragraphs={[say('about.about.whatText')]} />
      <PlainSection heading={say('about.about.who')} paragraphs={[say('about.about.whoText')]} />
      <PlainSection heading={say('about.about.promise')}>
        <ul>
          <li>{say('about.about.promises.limits')}</li>
          <li>{say('about.about.promises.read')}</li>
          <li>{say('about.about.promises.twice')}</li>
          <li>{say('about.about.promises.late')}</li>
          <li>{say('about.about.promises.declined')}</li>
        </ul>
      </PlainSection>
      <PlainSection
        heading={say('about.about.answered')}
        paragraphs={[say('about.about.answeredText'), say('about.about.answeredExclusions')]}
      />
      <PlainSection heading={say('about.about.receipt')} paragraphs={[say('about.about.receiptText')]}>
        <p>
          <a href={path('/kvitto')}>{say('about.about.receiptLink')}</a>
        </p>
      </PlainSection>
      <PlainSection
        heading={say('about.about.moderation')}
        paragraphs={[say('about.about.moderationText')]}
      />
      <PlainSection heading={say('about.about.otherWays')} paragraphs={[say('about.about.otherWaysText')]} />
      <PlainSection heading={say('about.about.software')} paragraphs={[say('about.about.softwareText')]} />
    </>
  );
}
