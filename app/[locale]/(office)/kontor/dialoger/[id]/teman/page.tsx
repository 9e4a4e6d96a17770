import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { CodeBookHints } from '@/components/analysis/code-book-hints';
import { ThemeFields, themeFields } from '@/components/analysis/theme-fields';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { codeBook, themesTogether } from '@/lib/analysis/code-book';
import { codeBookHints } from '@/lib/analysis/hints';
import { analysisPolicy } from '@/lib/analysis/policy';
import { hasCodeBook, mayBeCoded } from '@/lib/analysis/rules';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { StartCompiling } from '../kodning/start-compiling';
import { dialogueInOffice } from '../load';
import { add } from './actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('analysis.book.title') };

/** What do the themes mean, how many contributions raise them, and is the code book a good one? */
export default async function CodeBookPage({ params }: PageProps<'/[locale]/kontor/dialoger/[id]/teman'>) {
  const { actor, dialogue } = await dialogueInOffice((await params).id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  if (!hasCodeBook(dialogue.state)) return <StartCompiling actor={actor} dialogue={dialogue} />;
  const [book, together] = await Promise.all([codeBook(dialogue.id), themesTogether(dialogue.id)]);
  const labels = new Map(book.map(({ id, label }) => [id, label]));
  const may = analysisPolicy.code(actor, dialogue);
  const path = `/kontor/dialoger/${dialogue.id}`;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="themes" say={say} />
      <PageHeading title={say('analysis.book.title')} lead={say('analysis.book.lead')} />
      <DataTable
        caption={say('analysis.book.caption')}
        captionHidden
        rows={book}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'theme',
            header: say('analysis.book.column.theme'),
            rowHeader: true,
            cell: ({ id, label, retired }) => (
              <>
                <a href={`${path}/teman/${id}`}>{label}</a>
                {retired ? ` (${say('analysis.book.retired')})` : ''}
              </>
            ),
          },
          {
            key: 'definition',
            header: say('analysis.book.column.definition'),
            cell: ({ definition, version }) => (
              <>
                {definition}
                {version > 1 ? <small> {say('analysis.book.reworded', { version })}</small> : null}
              </>
            ),
          },
          {
            key: 'contributions',
            header: say('analysis.book.column.contributions'),
            numeric: true,
            cell: ({ id, contributions }) => (
              <a href={`${path}/kodning/lista?visa=alla&tema=${id}`}>{contributions}</a>
            ),
          },
        ]}
      />
      <CodeBookHints hints={codeBookHints(book, together)} labelOf={(id) => labels.get(id) ?? ''} say={say} />
      <ProseSection heading={say('analysis.book.add')}>
        {may.allowed && mayBeCoded(dialogue.state) ? (
          <OfficeForm
            key={book.length}
            action={add}
            idempotencyKey={newId()}
            labels={sv.form}
            fieldOrder={themeFields}
            submitLabel={say('analysis.book.addButton')}
          >
            <HiddenKey name="dialogueId" value={dialogue.id} />
            <ThemeFields say={say} />
          </OfficeForm>
        ) : (
          <p>{say(may.allowed ? 'analysis.conflict.notCompiling' : may.reason)}</p>
        )}
      </ProseSection>
    </Stack>
  );
}
