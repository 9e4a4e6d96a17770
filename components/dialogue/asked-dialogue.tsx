import { Evaluation } from '@/components/followup/public/evaluation';
import { ProseSection } from '@/components/page/layout';
import { OthersPropose } from '@/components/proposal/others-propose';
import { DialogueOutcome } from '@/components/report/public/dialogue-outcome';
import type { ShownProposal } from '@/lib/contribution/proposal-list';
import type { ShownContribution } from '@/lib/contribution/public-list';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import { dayOf } from '@/lib/core/time';
import type { PublicDialogue, PublicNotice } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import { isOver, lateFeedback, standingOf } from '@/lib/dialogue/standing';
import type { PublicMeasure } from '@/lib/followup/public-measures';
import type { PublicEvaluation } from '@/lib/followup/public-queries';
import type { reportsOf } from '@/lib/report/public-queries';
import { CaseFacts } from './case-facts';
import { DialogueHeading } from './dialogue-heading';
import { DialogueThread } from './dialogue-thread';
import { Follow } from './follow';
import { Influence } from './influence';
import { Notices } from './notices';
import { OtherVoices } from './other-voices';
import { PersonalData } from './personal-data';
import type { Reader } from './reader';
import { TakePart } from './take-part';
import { TextSection } from './text-section';
import { WhoDecides } from './who-decides';

type Props = {
  dialogue: PublicDialogue;
  texts: PublishedTexts;
  notices: readonly PublicNotice[];
  contributions: readonly ShownContribution[];
  meetings: readonly PublicMeeting[];
  /** A few proposals and how many there are, where the dialogue takes or has taken them. */
  proposals?: { few: readonly ShownProposal[]; total: number };
  /** What has come of it so far. */
  outcome: {
    reports: Awaited<ReturnType<typeof reportsOf>>;
    measures: readonly PublicMeasure[];
    evaluation: PublicEvaluation | undefined;
  };
  /** How many questions the dialogue's survey asks; nothing where it has none. */
  surveyQuestions?: number;
  now: Date;
  reader: Reader;
};

/** The page of a dialogue that was decided and published, in the order in which a resident asks. */
export function AskedDialogue(props: Props) {
  const { dialogue, texts, notices, contributions, proposals, meetings, outcome, surveyQuestions } = props;
  const { now, reader } = props;
  const { say, path } = reader;
  const here = path(`/dialoger/${dialogue.slug}`);
  const formHref = `${here}/delta/synpunkt`;
  const cancelled = notices.find(({ kind }) => kind === 'cancelled');
  const endedOn = dialogue.endedOn ?? (cancelled ? dayOf(cancelled.at) : null);
  const standing = standingOf(dialogue, now);
  const over = isOver(standing);
  const shared = { texts, reader };
  return (
    <>
      <DialogueHeading dialogue={dialogue} now={now} formHref={formHref} {...shared} />
      <Notices
        late={lateFeedback(dialogue, now)}
        notices={notices}
        interrupted={dialogue.interrupted}
        now={now}
        {...shared}
      />
      <DialogueOutcome
        slug={dialogue.slug}
        reports={outcome.reports}
        measures={outcome.measures}
        now={now}
        reader={reader}
      />
      {outcome.evaluation ? <Evaluation evaluation={outcome.evaluation} reader={reader} /> : null}
      <Influence over={over} {...shared} />
      <WhoDecides dialogue={dialogue} now={now} over={over} {...shared} />
      <TakePart
        dialogue={dialogue}
        held={meetings}
        now={now}
        formHref={formHref}
        proposalHref={`${here}/delta/forslag`}
        survey={surveyQuestions ? { href: `${here}/delta/enkat`, questions: surveyQuestions } : undefined}
        {...shared}
      />
      <ProseSection heading={say('dialogue.page.here')} wide>
        <DialogueThread
          dialogue={{
            ...dialogue,
            endedOn,
            given: { reports: outcome.reports, evaluatedAt: outcome.evaluation?.at ?? null },
          }}
          now={now}
          reader={reader}
        />
      </ProseSection>
      <Follow slug={dialogue.slug} reader={reader} />
      <TextSection heading={say('dialogue.page.purpose')} fields={['purpose']} {...shared} />
      <TextSection heading={say('dialogue.page.background')} fields={['background']} {...shared} />
      <TextSection heading={say('dialogue.page.facts')} fields={['facts']} {...shared} />
      {proposals ? (
        <OthersPropose
          proposals={proposals.few}
          total={proposals.total}
          here={here}
          open={standing === 'open'}
          reader={reader}
        />
      ) : null}
      <OtherVoices
        contributions={contributions}
        total={dialogue.publishedContributions}
        listHref={`${here}/inlagg`}
        reader={reader}
      />
      <TextSection
        heading={say(over ? 'dialogue.page.useOver' : 'dialogue.page.use')}
        fields={['useOfResult']}
        {...shared}
      />
      <TextSection heading={say('dialogue.page.children')} fields={['childrenHow']} {...shared} />
      <TextSection heading={say('dialogue.page.reach')} fields={['accessibility', 'languages']} {...shared} />
      <PersonalData dialogue={dialogue} {...shared} />
      <CaseFacts dialogue={dialogue} reader={reader} />
    </>
  );
}
