import { channels } from '@/lib/contribution/model';
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
