import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { Stack } from '@/components/page/layout';
import { ToReview } from '@/components/report/to-review';
import { EmptyState } from '@/components/ui/empty-state';
import { ItemList } from '@/components/ui/list-item';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { newId } from '@/lib/core/ids';
import { answersToReviewOf } from '@/lib/report/to-review';
import { responsePolicy } from '@/lib/response/policy';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { letStand } from '../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('report.review.title') };

/** Which answers may repeat what has been hidden since they were written? */
export default async function AnswersToReviewPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/svar/se-over'>) {
  const [{ id }, { sparad }] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  const waiting = await answersToReviewOf(dialogue.id);
  const may = responsePolicy.assess(actor, dialogue).allowed;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="answers" say={say} />
      <PageHeading title={say('report.review.title')} lead={say('report.review.lead')} />
      {sparad ? <Notice kind="success" announce heading={say('report.review.saved')} /> : null}
      {waiting.length === 0 ? (
        <EmptyState heading={say('report.review.none')}>{say('report.review.noneWhat')}</EmptyState>
      ) : (
        <ItemList label={say('report.review.title')}>
          {waiting.map((one) => (
            <ToReview
              key={one.contributionId}
              one={one}
              home={`/kontor/dialoger/${dialogue.id}`}
              formKey={newId()}
              action={may ? letStand : undefined}
              say={say}
            />
          ))}
        </ItemList>
      )}
    </Stack>
  );
}
