import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { ContributionSearch } from '@/components/report/contribution-search';
import { LineNav } from '@/components/report/line-nav';
import { Quotable } from '@/components/report/quotable';
import { QuotedWords } from '@/components/report/quoted-words';
import { versionName } from '@/components/report/version-name';
import { ItemList } from '@/components/ui/list-item';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { contributionPolicy } from '@/lib/contribution/policy';
import { builtOn, quotationsOf, releasedAmong } from '@/lib/report/line-queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { quoteWords, releaseForQuoting, removeQuotation } from '../../../../actions';
import { lineInOffice } from '../../../../load';
import { foundBy, searchIn } from '../searched';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]/rad/[rad]/citat'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version, rad } = await params;
  const { number, heading } = (await lineInOffice(id, version, rad)).line;
  return { title: `${say('report.lines.quoteTab')}: ${say('report.lines.name', { number, heading })}` };
}

/** Whose words carry this line? */
export default async function LineQuotationsPage({ params, searchParams }: Props) {
  const [{ id, version, rad }, given] = await Promise.all([params, searchParams]);
  const { actor, dialogue, report, line, writes, home } = await lineInOffice(id, version, rad);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const searched = searchIn(given);
  // Who has not looked for anything is shown what the line itself builds on: that is what carries it.
  const looks = searched.words !== undefined || searched.themeId !== undefined;
  const [quotations, book, found] = await Promise.all([
    quotationsOf(report.id),
    codeBook(dialogue.id),
    foundBy(dialogue.id, `${home}/rad/${line.id}/citat`, {
      ...searched,
      among: looks ? undefined : builtOn(line.id),
    }),
  ]);
  const released = await releasedAmong(found.contributions.map((one) => one.id));
  const ofLine = quotations.filter(({ lineId }) => lineId === line.id);
  const mayRelease = contributionPolicy.moderate(actor, dialogue).allowed;
  const { number, heading } = line;
  return (
    <Stack>
      <LineNav versionHref={home} lineId={line.id} current="quotes" say={say} />
      <PageHeading
        kicker={versionName(report, say)}
        title={say('report.lines.name', { number, heading })}
        lead={say('report.quotes.lead')}
      />
      {given.sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      <ProseSection heading={say('report.quotes.heading')}>
        {ofLine.length === 0 ? <p>{say('report.quotes.none')}</p> : null}
        {ofLine.map((quotation) => (
          <div key={quotation.id}>
            <QuotedWords quotation={quotation} say={say} />
            {writes ? (
              <OfficeForm
                action={removeQuotation}
                labels={sv.form}
                idPrefix={`x-${quotation.id}-`}
                submitLabel={say('report.quotes.remove')}
                submitVariant="quiet"
              >
                <input type="hidden" name="quotationId" value={quotation.id} />
              </OfficeForm>
            ) : null}
          </div>
        ))}
      </ProseSection>
      <ProseSection heading={say('report.quotes.search')} wide>
        <ContributionSearch
          words={searched.words}
          themeId={searched.themeId}
          themes={book.filter(({ contributions }) => contributions > 0)}
          say={say}
        />
        <h3>{say(looks ? 'report.quotes.found' : 'report.quotes.ofLine')}</h3>
        {found.contributions.length === 0 ? (
          <p>{say(looks ? 'report.quotes.foundNone' : 'report.quotes.ofLineNone')}</p>
        ) : null}
        <ItemList label={say(looks ? 'report.quotes.found' : 'report.quotes.ofLine')}>
          {found.contributions.map((contribution) => (
            <Quotable
              key={contribution.id}
              contribution={contribution}
              lineId={line.id}
              released={released.has(contribution.id)}
              mayQuote={writes}
              mayRelease={mayRelease}
              quote={quoteWords}
              release={releaseForQuoting}
              back={found.here}
              labels={sv.form}
              say={say}
            />
          ))}
        </ItemList>
        <Pagination
          label={say('report.missing.pages')}
          previous={
            found.previous ? { href: found.previous, text: say('report.missing.previous') } : undefined
          }
          next={found.next ? { href: found.next, text: say('report.missing.next') } : undefined}
        />
      </ProseSection>
    </Stack>
  );
}
