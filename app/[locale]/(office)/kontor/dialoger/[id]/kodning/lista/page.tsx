import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { CodingFilters } from '@/components/analysis/coding-filters';
import { CodingList } from '@/components/analysis/coding-list';
import { NothingToCode } from '@/components/analysis/nothing-to-code';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { compilationProgress, contributionsForCoding, countForCoding } from '@/lib/analysis/queries';
import { hasCodeBook, mayBeCoded, whyNone } from '@/lib/analysis/rules';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { idOf, searchHref, searchOf } from '../search';
import { StartCompiling } from '../start-compiling';
import { CodeSeveral } from './code-several';

const say = texts('sv');
const size = 50;

export const metadata: Metadata = { title: say('analysis.list.title') };

/** Which contributions say this, how are they coded, and which are left? */
export default async function CodingListPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/kodning/lista'>) {
  const [{ actor, dialogue }, given] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  if (!hasCodeBook(dialogue.state)) return <StartCompiling actor={actor} dialogue={dialogue} />;
  const search = searchOf(given, 'left');
  const page = { after: idOf(given.efter), before: idOf(given.fore), size };
  // Who looks for words among what is left may be looking for something that is already coded.
  const elsewhere =
    search.filter === 'left' && search.words ? { ...search, filter: 'coded' as const } : undefined;
  const [book, progress, found, codable, listed, amongCoded] = await Promise.all([
    codeBook(dialogue.id),
    compilationProgress(dialogue.id),
    countForCoding(dialogue.id, search),
    countForCoding(dialogue.id, { ...search, codableOnly: true }),
    contributionsForCoding(dialogue.id, search, page),
    elsewhere ? countForCoding(dialogue.id, elsewhere) : 0,
  ]);
  const workspace = `/kontor/dialoger/${dialogue.id}/kodning`;
  const path = `${workspace}/lista`;
  const rows = listed.contributions;
  const [first, last] = [rows[0], rows.at(-1)];
  const mayCode = analysisPolicy.code(actor, dialogue).allowed && mayBeCoded(dialogue.state);
  // Any of a theme's contributions can be answered by itself, not only those that stand as examples of it.
  const searched = book.find(({ id }) => id === search.themeId);
  const coded = typeof given.kodade === 'string' && /^\d{1,6}$/.test(given.kodade) ? given.kodade : undefined;
  const list = (
    <CodingList
      rows={rows}
      book={book}
      caption={say('analysis.list.found', { count: found })}
      hrefOf={(id) => searchHref(workspace, search, { bidrag: id })}
      answerHref={searched ? (id) => `/kontor/dialoger/${dialogue.id}/svar/${searched.id}/${id}` : undefined}
      choosable={mayCode && codable > 0}
      say={say}
    />
  );
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="list" say={say} />
      <PageHeading title={say('analysis.list.title')} lead={say('analysis.list.lead')} />
      {coded ? (
        <Notice kind="success" announce heading={say('analysis.list.coded', { count: Number(coded) })} />
      ) : null}
      <CodingFilters
        {...{ search, book, progress, say, path }}
        hrefOf={(other) => searchHref(path, { ...search, ...other })}
      />
      {elsewhere && amongCoded > 0 ? (
        <p>
          <a href={searchHref(path, elsewhere)}>{say('analysis.list.amongCoded', { count: amongCoded })}</a>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <NothingToCode why={whyNone(search, progress.received > 0)} dialogueId={dialogue.id} say={say} />
      ) : mayCode && codable > 0 ? (
        <CodeSeveral dialogueId={dialogue.id} search={search} book={book} codable={codable} key={coded}>
          {list}
        </CodeSeveral>
      ) : (
        list
      )}
      <Pagination
        label={say('analysis.list.pages')}
        previous={
          listed.hasEarlier && first
            ? { href: searchHref(path, search, { fore: first.id }), text: say('analysis.list.earlier') }
            : undefined
        }
        next={
          listed.hasLater && last
            ? { href: searchHref(path, search, { efter: last.id }), text: say('analysis.list.later') }
            : undefined
        }
      />
    </Stack>
  );
}
