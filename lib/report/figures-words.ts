import { ageBands, channels } from '@/lib/contribution/model';
import type { Say } from '@/lib/text/server';
import type { ReportFigures } from './model';

export type NamedCount = { term: string; count: number; bases: string[] };

/** The counts of a version, each with its kind and its base. They are never added to each other. */
export function countsOf(figures: ReportFigures, say: Say): NamedCount[] {
  const { received, answered, excluded } = figures;
  return [
    {
      term: say('publicReport.who.received'),
      count: received,
      bases: [
        say('publicReport.who.receivedBase'),
        say('publicReport.who.answeredBase', { received, answered, excluded }),
      ],
    },
    {
      term: say('publicReport.who.submissions'),
      count: figures.submissions,
      bases: [say('publicReport.who.submissionsBase')],
    },
    ...(figures.headcount > 0
      ? [
          {
            term: say('publicReport.who.headcount'),
            count: figures.headcount,
            bases: [say('publicReport.who.headcountBase')],
          },
        ]
      : []),
    {
      term: say('publicReport.who.mentions'),
      count: figures.mentions,
      bases: [say('publicReport.who.mentionsBase')],
    },
  ];
}

/** Did any channel count heads? */
export function hasHeadcounts({ byChannel }: ReportFigures): boolean {
  return Object.values(byChannel).some(({ headcount }) => headcount);
}

/** How much came each way, in the order in which the channels are named everywhere. */
export function channelCounts({ byChannel }: ReportFigures, say: Say) {
  return channels.flatMap((channel) => {
    const counts = byChannel[channel];
    return counts ? [{ channel: say(`publicReport.channel.${channel}`), ...counts }] : [];
  });
}

/** What is counted without being shown, in sentences. */
export function notesOf({ municipalityOnly, withheld, withdrawn }: ReportFigures, say: Say): string[] {
  return [
    say('publicReport.who.municipalityOnly', { count: municipalityOnly }),
    say('publicReport.who.withheld', { count: withheld }),
    say('publicReport.who.withdrawn', { count: withdrawn }),
  ].filter((note) => note !== '');
}

export type BackgroundTable = {
  caption: string;
  groups: { key: string; label: string; count: number | undefined }[];
  /** Is something kept back? */
  keptBack: boolean;
};

/** Who sent something, by age: in the order of the bands, those who did not tell last. */
export function agesOf({ background }: ReportFigures, say: Say): BackgroundTable | undefined {
  const groups = background?.find(({ question }) => question === 'ageBand')?.groups;
  if (!groups) return undefined;
  const bands = [...ageBands, 'notTold'] as const;
  return {
    caption: say('publicReport.background.caption'),
    groups: bands.map((band) => ({
      key: band,
      label: say(`publicReport.background.ageBand.${band}`),
      count: groups.find(({ answer }) => answer === band)?.submissions ?? undefined,
    })),
    keptBack: groups.some(({ submissions }) => submissions === null),
  };
}
