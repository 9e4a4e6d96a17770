import type { Metadata } from 'next';
import { AskedDialogue } from '@/components/dialogue/asked-dialogue';
import { NotHeld } from '@/components/dialogue/not-held';
import { proposalCount, proposalPage } from '@/lib/contribution/proposal-queries';
import { seedOfTheHour } from '@/lib/contribution/public-list';
import { publicMeetingsOf } from '@/lib/contribution/public-meetings';
import { contributionPage } from '@/lib/contribution/public-queries';
import { takesProposals } from '@/lib/contribution/taking';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { pagesInLanguages } from '@/lib/feed/sitemap-queries';
import { publicEvaluationOf, publicMeasuresOf } from '@/lib/followup/public-queries';
import { isFollowedUp } from '@/lib/followup/rules';
import { reportsOf } from '@/lib/report/public-queries';
import { askedSurvey } from '@/lib/survey/public-queries';
import { questionsOf } from '@/lib/survey/rules';
import { findable, readerOf, withWords } from '../../reader';
import { dialogueAt } from './load';

type Props = PageProps<'/[locale]/dialoger/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue, paragraphs } = await dialogueAt((await params).slug);
  const reader = await readerOf(params);
  const [purpose] = publishedTexts(paragraphs, reader.locale).all('purpose');
  return {
    title: nameIn(dialogue, 'title', reader.locale).text,
    description: purpose?.text ?? nameIn(dialogue, 'question', reader.locale).text,
    ...findable(reader, `/dialoger/${dialogue.slug}`, {
      dialogue,
      followed: true,
      languages: pagesInLanguages(dialogue.slug, dialogue.translated),
    }),
  };
}

/** Is this for me, and is it worth it? */
export default async function DialoguePage({ params }: Props) {
  const [plainReader, { now, dialogue, paragraphs, notices }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
  ]);
  if (dialogue.publicationId === null) {
    return <NotHeld dialogue={dialogue} now={now} reader={plainReader} />;
  }
  const seed = seedOfTheHour(dialogue.id, now);
  const [reader, { contributions }, proposals, meetings, reports, measures, evaluation, survey] =
    await Promise.all([
      withWords(plainReader, dialogue.id),
      contributionPage({
        dialogueId: dialogue.id,
        order: { by: 'seed', seed },
        // Each once: where proposals are, they have a place of their own on the page.
        only: takesProposals(dialogue.activities) ? 'shownBesideProposals' : 'shown',
        size: 3,
      }),
      takesProposals(dialogue.activities) ? fewProposals(dialogue.id, seed) : undefined,
      publicMeetingsOf(dialogue.id),
      reportsOf(dialogue.id),
      // Before the final feedback there is neither, and most who read a dialogue's page read it before.
      isFollowedUp(dialogue.state) ? publicMeasuresOf(dialogue.id) : [],
      isFollowedUp(dialogue.state) ? publicEvaluationOf(dialogue.id) : undefined,
      // Only an open dialogue offers its survey.
      dialogue.state === 'open' ? askedSurvey(dialogue.id) : undefined,
    ]);
  const texts = publishedTexts(paragraphs, reader.locale);
  const outcome = { reports, measures, evaluation };
  const surveyQuestions = survey && questionsOf(survey.definition).length;
  const seen = { contributions, proposals, meetings, outcome, surveyQuestions };
  return <AskedDialogue {...{ dialogue, texts, notices, ...seen, now, reader }} />;
}

async function fewProposals(dialogueId: string, seed: string) {
  const [{ proposals }, total] = await Promise.all([
    proposalPage({ dialogueId, order: 'blandad', seed, size: 3 }),
    proposalCount(dialogueId),
  ]);
  return { few: proposals, total };
}
