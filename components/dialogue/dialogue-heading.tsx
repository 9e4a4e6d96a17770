import { ButtonLink } from '@/components/ui/button';
import { type DescriptionItem, DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { type PublicDialogue, takePartAnchor } from '@/lib/dialogue/public-dialogue';
import { minutesToAnswer, type PublishedTexts } from '@/lib/dialogue/published-texts';
import { daysLeft, standingOf } from '@/lib/dialogue/standing';
import { AlsoIn } from './also-in';
import { day } from './in-time';
import type { Reader } from './reader';

type Props = { dialogue: PublicDialogue; texts: PublishedTexts; now: Date; formHref: string; reader: Reader };

/** The question, where it stands in a sentence, and the page's one primary action while it can be taken. */
export function DialogueHeading({ dialogue, texts, now, formHref, reader }: Props) {
  const { say } = reader;
  const [question] = texts.all('question');
  const language = question?.language ?? 'sv';
  const open = standingOf(dialogue, now) === 'open';
  return (
    <PageHeading
      kicker={say('dialogue.page.kicker', { committee: dialogue.committee })}
      title={question?.text ?? dialogue.question}
      titleLang={language === reader.locale ? undefined : language}
      lead={lead(dialogue, now, reader)}
    >
      {texts.otherLanguage === 'none' ? null : (
        <p className="max-w-[34em]">
          {say(texts.otherLanguage === 'all' ? 'dialogue.language.note' : 'dialogue.language.notePart')}{' '}
          {open ? say('dialogue.language.welcome') : null}
        </p>
      )}
      <AlsoIn
        languages={texts.languages}
        current={reader.locale}
        page={`/dialoger/${dialogue.slug}`}
        reader={reader}
      />
      {open ? (
        <>
          <DescriptionList variant="figures" items={figures(dialogue, texts, now, reader)} />
          <p>
            <ButtonLink variant="primary" href={formHref}>
              {say('dialogue.page.takePart')}
            </ButtonLink>
          </p>
          <p>
            {say('dialogue.page.noAccount')}{' '}
            <a className="print:hidden" href={`#${takePartAnchor}`}>
              {say('dialogue.page.moreWays')}
            </a>
          </p>
        </>
      ) : null}
    </PageHeading>
  );
}

function lead(dialogue: PublicDialogue, now: Date, reader: Reader): string {
  const { say } = reader;
  const organ = dialogue.decidingOrgan ?? dialogue.committee;
  const date = day(dialogue.decisionOn, reader);
  switch (standingOf(dialogue, now)) {
    case 'open':
      return say('dialogue.page.lead', { organ, date });
    case 'announced':
      return say('dialogue.page.leadAnnounced', { opens: day(dialogue.opensAt, reader), organ, date });
    case 'paused':
      return say('dialogue.page.leadPaused');
    case 'answered':
      return say('dialogue.page.leadAnswered');
    case 'notHeld':
      return say('dialogue.page.leadCancelled');
    default:
      return say('dialogue.page.leadWorking');
  }
}

function figures(
  dialogue: PublicDialogue,
  texts: PublishedTexts,
  now: Date,
  reader: Reader,
): DescriptionItem[] {
  const { say } = reader;
  const toRead = ['question', 'subQuestions', 'openItems', 'fixedItems', 'conditions'].flatMap((field) =>
    texts.all(field).map(({ text }) => text.length),
  );
  const minutes = minutesToAnswer(toRead.reduce((sum, length) => sum + length, 0));
  return [
    {
      term: say('dialogue.page.daysLeft'),
      description: say('dialogue.page.daysLeftValue', { days: daysLeft(dialogue, now) ?? 0 }),
    },
    { term: say('dialogue.page.minutes'), description: say('dialogue.page.minutesValue', { minutes }) },
    ...(dialogue.publishedContributions > 0
      ? [
          {
            term: say('dialogue.page.contributions', { count: dialogue.publishedContributions }),
            description: String(dialogue.publishedContributions),
          },
        ]
      : []),
  ];
}
