import type { Metadata } from 'next';
import { forbidden, redirect } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { CodingProgress } from '@/components/analysis/coding-progress';
import { CodingWorkspace } from '@/components/analysis/coding-workspace';
import { NothingToCode } from '@/components/analysis/nothing-to-code';
import { Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { compilationProgress, neighbourForCoding } from '@/lib/analysis/queries';
import { hasCodeBook, whyNone } from '@/lib/analysis/rules';
import { exclusionReasons } from '@/lib/contribution/model';
import { contributionPolicy } from '@/lib/contribution/policy';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { step } from './actions';
import { idOf, searchFields, searchHref, searchOf } from './search';
import { StartCompiling } from './start-compiling';
import { progressTexts, workspace } from './workspace';

const say = texts('sv');

export const metadata: Metadata = { title: say('analysis.work.title') };

/** The next text, and nothing else on the screen. */
export default async function CodingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/kodning'>) {
  const [{ actor, dialogue }, given] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  if (!hasCodeBook(dialogue.state)) return <StartCompiling actor={actor} dialogue={dialogue} />;
  const search = searchOf(given, 'left');
  const path = `/kontor/dialoger/${dialogue.id}/kodning`;
  const wanted = idOf(given.bidrag);
  const first = wanted ? null : await neighbourForCoding(dialogue.id, search);
  if (first) redirect(searchHref(path, search, { bidrag: first }));
  const progress = wanted ? undefined : await compilationProgress(dialogue.id);
  const mayModerate = contributionPolicy.moderate(actor, dialogue).allowed;
  const awaitingHref = mayModerate ? `/kontor/dialoger/${dialogue.id}/granskning` : undefined;
  const why = whyNone(search, !progress || progress.received > 0);
  const nothing = <NothingToCode why={why} dialogueId={dialogue.id} say={say} />;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="coding" say={say} />
      <PageHeading title={say('analysis.work.title')} />
      {wanted ? (
        <CodingWorkspace
          step={step}
          initial={await workspace(actor, dialogue, search, wanted)}
          search={{ dialogueId: dialogue.id, ...searchFields(search) }}
          words={{ ...sv.analysis.work, masked: sv.contribution.mask }}
          labels={sv.form}
          reasons={exclusionReasons.map((value) => ({ value, label: say(`analysis.exclusion.${value}`) }))}
          awaitingHref={awaitingHref}
          nothing={nothing}
        />
      ) : (
        <>
          {progress ? (
            <CodingProgress progress={progressTexts(progress, path)} awaitingHref={awaitingHref} />
          ) : null}
          {nothing}
        </>
      )}
    </Stack>
  );
}
