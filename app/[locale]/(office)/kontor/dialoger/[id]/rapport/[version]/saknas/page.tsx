import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProseSection, Stack } from '@/components/page/layout';
import { MissingItems } from '@/components/report/missing-items';
import { ReportNav } from '@/components/report/report-nav';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { analysisPolicy } from '@/lib/analysis/policy';
import { contributionPolicy } from '@/lib/contribution/policy';
import { textsOf } from '@/lib/report/line-queries';
import { lacks, leftToMend, missingByLack } from '@/lib/report/missing';
import { reportVersion } from '@/lib/report/queries';
import { texts } from '@/lib/text/server';
import { versionInOffice } from '../../load';
import { LinkMissing } from './link-missing';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]/saknas'>;
const say = texts('sv');
const pageSize = 25;

export const metadata: Metadata = { title: say('report.missing.title') };

/** Which contribution lacks its answer, and where is that mended? */
export default async function MissingPage({ params, searchParams }: Props) {
  const [{ id, version }, { visa, sida, sparad }] = await Promise.all([params, searchParams]);
  const { actor, dialogue, report, draft, writes, home } = await versionInOffice(id, version);
  const page = await reportVersion(dialogue.id, report.id);
  if (!page || !draft) notFound();
  const lack = lacks.find((name) => name === visa);
  const counts = missingByLack(page.missing);
  const wanted = lack ? page.missing.filter((one) => one.lack === lack) : page.missing;
  const pages = Math.max(1, Math.ceil(wanted.length / pageSize));
  const number = Math.min(pages, Math.max(1, Math.trunc(Number(sida)) || 1));
  const shown = wanted.slice((number - 1) * pageSize, number * pageSize);
  const mayRead = analysisPolicy.read(actor, dialogue).allowed;
  const found = mayRead ? await textsOf([...new Set(shown.map((one) => one.contributionId))]) : [];
  const href = (name: string | undefined, at = 1) => {
    const query = new URLSearchParams({ ...(name && { visa: name }), ...(at > 1 && { sida: String(at) }) });
    return query.size > 0 ? `${home}/saknas?${query}` : `${home}/saknas`;
  };
  const lineless = shown.filter((one) => one.lack === 'noLine').map((one) => one.contributionId);
  return (
    <Stack>
      <ReportNav
        dialogueId={dialogue.id}
        reportId={report.id}
        draft
        current="missing"
        missing={leftToMend(page.missing, page.unanswered)}
        say={say}
      />
      <PageHeading title={say('report.missing.title')} lead={say('report.missing.lead')} />
      {sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      {page.unanswered.length > 0 ? (
        <ProseSection heading={say('report.missing.questions')}>
          <p>{say('report.missing.questionsWhat')}</p>
          <ul>
            {page.unanswered.map(({ questionId, label }) => (
              <li key={questionId}>{label}</li>
            ))}
          </ul>
          <p>
            <a href={home}>{say('report.missing.toLines')}</a>
          </p>
        </ProseSection>
      ) : null}
      {page.missing.length + page.unanswered.length === 0 ? (
        <EmptyState heading={say('report.missing.none')}>{say('report.missing.noneWhat')}</EmptyState>
      ) : null}
      {page.missing.length > 0 ? (
        <>
          <FilterLinks
            label={say('report.missing.filter')}
            items={[
              { href: href(undefined), text: say('report.missing.all'), current: !lack },
              ...lacks
                .filter((name) => counts[name] > 0)
                .map((name) => ({
                  href: href(name),
                  text: say(`report.lack.${name}`),
                  current: lack === name,
                  count: counts[name],
                })),
            ]}
          />
          <MissingItems
            missing={shown}
            texts={found}
            themes={page.report.themes}
            dialogueId={dialogue.id}
            mayRead={mayRead}
            mayModerate={contributionPolicy.moderate(actor, dialogue).allowed}
            say={say}
          />
          <Pagination
            label={say('report.missing.pages')}
            previous={
              number > 1 ? { href: href(lack, number - 1), text: say('report.missing.previous') } : undefined
            }
            next={
              number < pages ? { href: href(lack, number + 1), text: say('report.missing.next') } : undefined
            }
          />
          {writes && mayRead && lineless.length > 0 ? (
            <ProseSection heading={say('report.missing.linkHeading')}>
              <LinkMissing
                contributions={found.filter((text) => lineless.includes(text.id))}
                lines={page.report.lines}
              />
            </ProseSection>
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}
