import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { AnalysisNav } from '@/components/analysis/analysis-nav';
import { Columns, Stack } from '@/components/page/layout';
import { owed } from '@/components/response/written-answer';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { Quote } from '@/components/ui/quote';
import { codeBook } from '@/lib/analysis/code-book';
import { analysisPolicy } from '@/lib/analysis/policy';
import { contributionForCoding } from '@/lib/analysis/queries';
import { maskedSegments } from '@/lib/contribution/masks';
import { reportPolicy } from '@/lib/report/policy';
import { mayBeAnswered, whyNoAnswer } from '@/lib/report/rules';
import { responsePolicy } from '@/lib/response/policy';
import { ownAnswersOf } from '@/lib/response/queries';
import { mayBeAssessed } from '@/lib/response/rules';
import { texts } from '@/lib/text/server';
import { idOf } from '../../../kodning/search';
import { dialogueInOffice } from '../../../load';
import { adoptForPair, propose } from '../../actions';
import { PairForm } from './pair-form';

const say = texts('sv');

export const metadata: Metadata = { title: say('response.pair.title') };

/** Is this contribution answered as its theme is, or by itself? */
export default async function PairAnswerPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/svar/[tema]/[bidrag]'>) {
  const { id, tema, bidrag } = await params;
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!analysisPolicy.read(actor, dialogue).allowed) forbidden();
  if (!idOf(tema) || !idOf(bidrag)) notFound();
  const [book, contribution, own] = await Promise.all([
    codeBook(dialogue.id),
    contributionForCoding(dialogue.id, bidrag),
    ownAnswersOf(dialogue.id, tema),
  ]);
  const theme = book.find((one) => one.id === tema);
  if (!theme || !contribution?.themeIds.includes(tema)) notFound();
  const { body, language } = contribution;
  const proposal = own.proposed.find(({ contributionId }) => contributionId === bidrag);
  const answer = own.adopted.find(({ contributionId }) => contributionId === bidrag);
  const pair = { themeId: tema, contributionId: bidrag };
  const mayAssess = mayBeAssessed(dialogue.state) && responsePolicy.assess(actor, dialogue).allowed;
  const mayAdopt = mayBeAnswered(dialogue.state) && reportPolicy.adopt(actor, dialogue).allowed;
  const follows = <p>{say('response.pair.follows')}</p>;
  return (
    <Stack>
      <AnalysisNav dialogueId={dialogue.id} current="answers" say={say} />
      <PageHeading
        kicker={<a href={`/kontor/dialoger/${dialogue.id}/svar/${tema}`}>{theme.label}</a>}
        title={say('response.pair.title')}
        lead={say('response.pair.lead', { theme: theme.label })}
      />
      {body === null ? (
        <p>{say('response.theme.noText')}</p>
      ) : (
        <Quote segments={maskedSegments(body, say)} lang={language === 'sv' ? undefined : language} />
      )}
      <Columns>
        <section className="grid content-start gap-4">
          <h2>{say('response.pair.proposal')}</h2>
          {proposal ? <DescriptionList items={owed(proposal, say)} /> : follows}
          {mayAssess ? (
            <PairForm
              action={propose}
              {...{ pair, given: proposal, submitLabel: say('response.pair.saveProposal') }}
            />
          ) : null}
        </section>
        <section className="grid content-start gap-4">
          <h2>{say('response.pair.adopted')}</h2>
          {answer ? <DescriptionList items={owed(answer, say)} /> : follows}
          {mayAdopt ? (
            <PairForm
              action={adoptForPair}
              idPrefix="adopted-"
              {...{ pair, given: answer, submitLabel: say('response.pair.saveAdopted') }}
            />
          ) : mayBeAnswered(dialogue.state) ? null : (
            <p>{say(`response.pair.${whyNoAnswer(dialogue.state)}`)}</p>
          )}
        </section>
      </Columns>
    </Stack>
  );
}
