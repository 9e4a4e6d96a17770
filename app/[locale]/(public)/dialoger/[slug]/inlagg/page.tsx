import type { Metadata } from 'next';
import { ContributionFilters } from '@/components/dialogue/contribution-filters';
import { ContributionItems } from '@/components/dialogue/contribution-items';
import { DialogueName, InWords } from '@/components/dialogue/words';
import { PageHeading } from '@/components/ui/page-heading';
import { conversedAbout } from '@/lib/contribution/public-conversation';
import { listAddress, listHref, readableOf, seedOfTheHour } from '@/lib/contribution/public-list';
import { contributionCounts, contributionPage } from '@/lib/contribution/public-queries';
import { nameIn } from '@/lib/dialogue/published-texts';
import { findable, readerOf, titled } from '../../../reader';
import { dialogueHeadAt } from '../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [reader, { dialogue }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueHeadAt(slug)),
  ]);
  return {
    title: titled(reader.say('dialogue.list.title'), dialogue, reader),
    ...findable(reader, `/dialoger/${dialogue.slug}/inlagg`, { dialogue }),
  };
}

/** What do others say? */
export default async function ContributionsPage({ params, searchParams }: Props) {
  const [reader, { now, dialogue }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueHeadAt(slug)),
  ]);
  const { say, path } = reader;
  const question = nameIn(dialogue, 'question', reader.locale);
  const asked = listAddress.parse(await searchParams);
  const seed = asked.fro ?? seedOfTheHour(dialogue.id, now);
  const [list, counts] = await Promise.all([
    contributionPage({
      dialogueId: dialogue.id,
      order: asked.ordning === 'senaste' ? { by: 'newest' } : { by: 'seed', seed },
      only: asked.visa,
      after: asked.fore ? undefined : asked.efter,
      before: asked.fore,
      size: 20,
    }),
    contributionCounts(dialogue.id),
  ]);
  const conversed = await conversedAbout(list.contributions.map(({ id }) => id));
  const { readable, hidden } = readableOf(counts);
  const base = path(`/dialoger/${dialogue.slug}/inlagg`);
  return (
    <>
      <PageHeading
        kicker={
          <a href={path(`/dialoger/${dialogue.slug}`)}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={say('dialogue.list.title')}
        lead={
          <>
            <span className="block">
              <InWords words={question} reader={reader} />
            </span>
            {hidden > 0
              ? say('dialogue.list.leadSome', { readable, all: readable + hidden, hidden })
              : say('dialogue.list.lead', { count: readable })}
          </>
        }
      >
        <p>{say('dialogue.list.beside')}</p>
      </PageHeading>
      <ContributionFilters asked={asked} counts={counts} base={base} reader={reader} />
      <ContributionItems
        {...list}
        conversed={conversed}
        base={base}
        pageHref={(change) => listHref(base, asked, { fro: seed, ...change })}
        reader={reader}
      />
    </>
  );
}
