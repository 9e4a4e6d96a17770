import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { ThemeFields, themeFields } from '@/components/analysis/theme-fields';
import { Wordings } from '@/components/analysis/wordings';
import { Checkbox } from '@/components/form/choices';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { codeBook, wordingsOf } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { mayBeCoded } from '@/lib/analysis/rules';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { reword } from '../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('analysis.book.reword') };

/** What does this theme mean, and what has it meant before? */
export default async function ThemePage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/teman/[tema]'>) {
  const { id, tema } = await params;
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const theme = (await codeBook(dialogue.id)).find((one) => one.id === tema);
  if (!theme) notFound();
  const wordings = await wordingsOf(theme.id);
  const may = analysisPolicy.code(actor, dialogue);
  const path = `/kontor/dialoger/${dialogue.id}`;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="themes" say={say} />
      <PageHeading kicker={say('analysis.book.title')} title={theme.label} lead={theme.definition}>
        <p>
          <a href={`${path}/kodning/lista?visa=alla&tema=${theme.id}`}>
            {say('analysis.book.seeCoded', { count: theme.contributions })}
          </a>
          {' · '}
          <a href={`${path}/svar/${theme.id}`}>{say('analysis.book.seeAnswer')}</a>
        </p>
      </PageHeading>
      <ProseSection heading={say('analysis.book.reword')}>
        {theme.reserved ? (
          <p>{say('analysis.book.reserved')}</p>
        ) : may.allowed && mayBeCoded(dialogue.state) ? (
          <OfficeForm
            key={theme.version}
            action={reword}
            idempotencyKey={newId()}
            labels={sv.form}
            fieldOrder={[...themeFields, 'retired']}
            submitLabel={say('analysis.book.rewordButton')}
          >
            <HiddenKey name="themeId" value={theme.id} />
            <ThemeFields given={theme} say={say} />
            <Checkbox
              name="retired"
              label={say('analysis.book.retire')}
              hint={say('analysis.book.retireHint')}
              defaultChecked={theme.retired}
            />
          </OfficeForm>
        ) : (
          <p>{say(may.allowed ? 'analysis.conflict.notCompiling' : may.reason)}</p>
        )}
      </ProseSection>
      <ProseSection heading={say('analysis.book.versions')}>
        <Wordings wordings={wordings} say={say} />
      </ProseSection>
    </Stack>
  );
}
