import { versionHref, versionName } from '@/components/report/public/version-words';
import { ItemList } from '@/components/ui/list-item';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { paragraphsOf } from '@/lib/dialogue/published-texts';
import type { latestReports } from '@/lib/report/public-queries';
import { day } from './in-time';
import { ListedDialogueItem } from './listed-dialogue';
import type { Reader } from './reader';
import { langUnlessPage } from './words';

type Report = Awaited<ReturnType<typeof latestReports>>[number];

type Props = {
  dialogues: readonly ListedDialogue[];
  /** The newest version of each dialogue that has one. */
  reports: readonly Report[];
  now: Date;
  reader: Reader;
};

/** What became of what was said, delays included. */
export function WhatHappened({ dialogues, reports, now, reader }: Props) {
  if (dialogues.length === 0) return <p>{reader.say('start.backNone')}</p>;
  return (
    <ItemList>
      {dialogues.map((dialogue) => (
        <ListedDialogueItem key={dialogue.id} dialogue={dialogue} now={now} reader={reader}>
          <Outcome
            dialogue={dialogue}
            report={reports.find(({ dialogueId }) => dialogueId === dialogue.id)}
            reader={reader}
          />
        </ListedDialogueItem>
      ))}
    </ItemList>
  );
}

type OutcomeProps = { dialogue: ListedDialogue; report: Report | undefined; reader: Reader };

/** The report's own words where there are any; what is being done about the rest. */
function Outcome({ dialogue, report, reader }: OutcomeProps) {
  return (
    <>
      {report ? <Summary {...{ report, reader }} /> : null}
      <p>
        {doing(dialogue, reader)}{' '}
        {report ? (
          <a href={versionHref(dialogue.slug, report, reader)}>
            {reader.say('publicReport.onDialogue.read', { version: versionName(report, reader) })}
          </a>
        ) : null}
      </p>
    </>
  );
}

function Summary({ report, reader }: { report: Report; reader: Reader }) {
  const { text, language } = reader.written('reportSummary', report.summary, report.language);
  return <p lang={langUnlessPage(language, reader)}>{paragraphsOf(text)[0]}</p>;
}

function doing(dialogue: ListedDialogue, reader: Reader): string {
  const { say } = reader;
  switch (dialogue.state) {
    case 'decisionPreparation':
      return say('start.doing.decisionPreparation', { decisionOn: day(dialogue.decisionOn, reader) });
    case 'paused':
    case 'closed':
    case 'compiling':
    case 'interimFeedback':
    case 'decided':
    case 'finalFeedback':
    case 'followUp':
    case 'evaluated':
    case 'archived':
      return say(`start.doing.${dialogue.state}`);
    default:
      return say('start.doing.closed');
  }
}
