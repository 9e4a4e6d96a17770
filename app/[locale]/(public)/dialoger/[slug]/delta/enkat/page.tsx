import '@/app/styles/form.css';
import type { Metadata } from 'next';
import { NotTaking } from '@/components/contribution/not-taking';
import { PersonalDataAdvice } from '@/components/contribution/personal-data-advice';
import { SendingNotice } from '@/components/contribution/sending-notice';
import { DialogueName, langUnlessPage, Written } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { SurveyNotices, SurveyResume } from '@/components/survey/survey-notices';
import { SurveyPage } from '@/components/survey/survey-page';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { shownDraftCode } from '@/lib/contribution/draft-code';
import { signedFormTime } from '@/lib/contribution/form-time';
import { takes } from '@/lib/contribution/taking';
import { newId } from '@/lib/core/ids';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { askedSurvey } from '@/lib/survey/public-queries';
import { printOf } from '@/lib/survey/seen';
import { printOfAnswers } from '@/lib/survey/sending';
import { pageNumber, splitAt } from '@/lib/survey/turning';
import { installation } from '@/lib/web/installation';
import { answersIn } from '@/lib/web/survey-form';
import { inBothLanguages, readerOf, titled, withWords } from '../../../../reader';
import { dialogueAt } from '../../load';
import { savedUntil } from '../draft';
import { answersSoFar, wordsIn } from './draft';

type Props = PageProps<'/[locale]/dialoger/[slug]/delta/enkat'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [reader, { dialogue }, { errors, page }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    answersSoFar(searchParams),
  ]);
  const survey = await askedSurvey(dialogue.id);
  const { say } = reader;
  const title = titled(say('survey.title'), dialogue, reader);
  const of = survey?.definition.pages.length ?? 1;
  const n = survey ? pageNumber(survey.definition, page) : 1;
  const wrong = Object.keys(errors).some((name) => !name.startsWith('advice.'));
  const before = [
    ...(wrong ? [say('form.errorTitle')] : []),
    ...(Object.keys(errors).some((name) => name.startsWith('advice.'))
      ? [`${say('contribution.advice.heading')} –`]
      : []),
  ].join(' ');
  return {
    title: `${before} ${of > 1 ? `${say('survey.step', { n, of })} – ` : ''}${title}`.trim(),
    robots: { index: false },
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/delta/enkat`),
  };
}

/** The survey, a page at a time. Uncached, with a key of its own; works without script. */
export default async function SurveyFormPage({ params, searchParams }: Props) {
  const [plainReader, { now, dialogue, paragraphs }, soFar, settings] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueAt(slug)),
    answersSoFar(searchParams),
    installation(),
  ]);
  const [survey, reader] = await Promise.all([askedSurvey(dialogue.id), withWords(plainReader, dialogue.id)]);
  const { say, path, locale } = reader;
  const home = `/dialoger/${encodeURIComponent(dialogue.slug)}`;
  const taking = takes(dialogue, now);
  if (taking !== 'yes') {
    const text = survey && wordsIn(survey.definition, soFar.values);
    return <NotTaking {...{ taking, dialogue, reader, text }} dialogueHref={path(home)} />;
  }
  if (!survey) {
    return (
      <PageHeading
        kicker={
          <a href={path(home)}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={say('survey.none.title')}
        lead={say('survey.none.lead')}
      >
        <ButtonLink variant="primary" href={path(`${home}/delta/synpunkt`)}>
          {say('contribution.form.title')}
        </ButtonLink>
      </PageHeading>
    );
  }
  const { definition } = survey;
  const page = pageNumber(definition, soFar.page);
  const of = definition.pages.length;
  const heading = reader.written('surveyTitle', definition.title, definition.language);
  const { opened, asked } = soFar.values;
  const key = String(soFar.values.key ?? newId());
  const answers = answersIn(definition, soFar.values);
  const texts = publishedTexts(paragraphs, locale);
  // What is to be mended comes first: the introduction has been read.
  const wrong = Object.keys(soFar.errors).length > 0;
  return (
    <Stack space="wide">
      <PageHeading
        kicker={
          <a href={path(home)}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={heading.text}
        titleLang={langUnlessPage(heading.language, reader)}
        lead={of > 1 ? say('survey.step', { n: page, of }) : undefined}
      />
      <SurveyNotices
        soFar={{ ...soFar, shownCode: soFar.code && shownDraftCode(soFar.code) }}
        until={savedUntil(now, locale)}
        reader={reader}
      />
      {soFar.advice.length > 0 ? <PersonalDataAdvice kinds={soFar.advice} reader={reader} /> : null}
      {page === 1 && !wrong ? (
        <div className="prose">
          {definition.intro ? (
            <p className="max-w-(--measure) whitespace-pre-line">
              <Written
                of="surveyIntro"
                text={definition.intro}
                language={definition.language}
                reader={reader}
              />
            </p>
          ) : null}
          <p className="max-w-(--measure)">{say('survey.intro')}</p>
        </div>
      ) : null}
      {soFar.code ? null : <SurveyResume open={soFar.gone} reader={reader} />}
      <SurveyPage
        definition={definition}
        page={page}
        action={`/api${home}/enkat`}
        carried={{
          key,
          before: printOfAnswers(key, splitAt(definition, page, answers).elsewhere),
          opened: String(opened ?? signedFormTime(now)),
          asked: String(asked ?? printOf(definition)),
          utkast: soFar.code ?? '',
        }}
        values={answers}
        errors={soFar.errors}
        advised={soFar.advice.length > 0}
        notice={
          <SendingNotice
            audienceChoice="municipality"
            texts={texts}
            reader={reader}
            committee={dialogue.committee}
            provider={settings?.serviceProvider ?? ''}
            seen={say('survey.notice.seen')}
          />
        }
        reader={reader}
      />
    </Stack>
  );
}
