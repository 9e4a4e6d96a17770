import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { AnswerForm } from '@/components/conversation/answer-form';
import { GivenAnswers } from '@/components/conversation/given-answers';
import { ContributionList } from '@/components/moderation/contribution-list';
import { ProseSection, Stack } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import { answeringPolicy, answeringRole } from '@/lib/contribution/answering';
import { answersTo } from '@/lib/contribution/conversation-queries';
import { officeContributionPage } from '@/lib/contribution/office-queries';
import { contributionPolicy, readingLevel } from '@/lib/contribution/policy';
import { newId } from '@/lib/core/ids';
import type { Verdict } from '@/lib/core/verdict';
import type { TextKey } from '@/lib/text/keys';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { removeAnswer, saveAnswer } from './actions';

const say = texts('sv');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: say('answering.title') };

/** One contribution, what has been answered to it in public, and answering it. */
export default async function OneContributionPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/inlagg/[bidrag]'>) {
  const { id, bidrag } = await params;
  const { actor, dialogue } = await dialogueInOffice(id);
  const level = readingLevel(actor, dialogue);
  if (!level) forbidden();
  if (!uuid.test(bidrag)) notFound();
  const [{ contributions }, { contributions: replies }, answers] = await Promise.all([
    officeContributionPage({ dialogueId: dialogue.id, level, only: bidrag, size: 1 }),
    officeContributionPage({ dialogueId: dialogue.id, level, repliesTo: bidrag, size: 200 }),
    answersTo(bidrag),
  ]);
  const [contribution] = contributions;
  if (!contribution) notFound();
  const isShown =
    contribution.verdict === 'published' &&
    !contribution.withdrawn &&
    !contribution.erased &&
    !contribution.revoked;
  const role = answeringRole(actor, dialogue);
  const verdict = answeringPolicy.answer(actor, dialogue);
  const mayAnswer = verdict.allowed && role;
  const home = `/kontor/dialoger/${dialogue.id}`;
  const oneHref = (one: string) => `${home}/inlagg/${one}`;
  const moderateHref = contributionPolicy.moderate(actor, dialogue).allowed
    ? (one: string) => `${home}/granskning?inlagg=${one}`
    : undefined;
  return (
    <Stack>
      <PageHeading
        kicker={<a href={`${home}/inlagg`}>{say('moderation.list.title')}</a>}
        title={say('answering.title')}
      />
      <ContributionList
        contributions={contributions}
        shown={contribution.id}
        {...{ oneHref, moderateHref }}
      />
      <ProseSection heading={say('answering.answers')} wide>
        <GivenAnswers answers={answers} action={mayAnswer ? removeAnswer : undefined} formKey={newId} />
        {isShown ? (
          <p>
            <a href={`/dialoger/${dialogue.slug}/inlagg/${contribution.id}`}>{say('answering.toPublic')}</a>
          </p>
        ) : null}
      </ProseSection>
      {replies.length > 0 ? (
        <ProseSection heading={say('moderation.list.replies')} wide>
          <ContributionList
            contributions={replies}
            headingLevel={3}
            shown={contribution.id}
            {...{ oneHref, moderateHref }}
          />
        </ProseSection>
      ) : null}
      <ProseSection heading={say('answering.form.heading')} wide>
        {mayAnswer && isShown ? (
          <AnswerForm
            contributionId={contribution.id}
            language={contribution.language}
            signed={{ name: actor.name, role, committee: dialogue.committee }}
            formKey={newId()}
            action={saveAnswer}
          />
        ) : (
          <p>{say(whyNot(contribution.revoked, verdict))}</p>
        )}
      </ProseSection>
    </Stack>
  );
}

function whyNot(revoked: boolean, verdict: Verdict): TextKey {
  if (revoked) return 'moderation.conflict.revoked';
  return verdict.allowed ? 'answering.notShown' : verdict.reason;
}
