import type { PersonKey } from './types';

/** How far the elected have come in a dialogue's contributions, and what they wrote to themselves. */
export type DemoReading = {
  sittings: readonly { by: PersonKey; daysFromStart: number; time: string; count: number }[];
  notes: readonly { by: PersonKey; ref: string; body: string }[];
  marks: readonly { by: PersonKey; ref: string }[];
};

/** By the key of the dialogue. */
export const demoReading: Readonly<Record<string, DemoReading>> = {
  'case-b': {
    sittings: [
      { by: 'gunnel-sandvik', daysFromStart: -4, time: '20:30', count: 38 },
      { by: 'idil-nuur', daysFromStart: -2, time: '07:40', count: 14 },
      { by: 'gunnel-sandvik', daysFromStart: -1, time: '19:10', count: 9 },
    ],
    notes: [
      {
        by: 'idil-nuur',
        ref: 'b15',
        body: 'Vad blev det av svaren om torget? Be om ett besked innan vi tar upp terminalen.',
      },
      { by: 'gunnel-sandvik', ref: 'b04', body: 'Fråga Emre vad ett uppvärmt rum kostar i drift.' },
    ],
    marks: [
      { by: 'gunnel-sandvik', ref: 'b08' },
      { by: 'idil-nuur', ref: 'b17' },
      { by: 'gunnel-sandvik', ref: 'b12' },
      { by: 'idil-nuur', ref: 'b12' },
    ],
  },
  'case-a': {
    sittings: [{ by: 'torbjorn-wiklander', daysFromStart: -564, time: '19:40', count: 200 }],
    notes: [],
    marks: [],
  },
  'youth-club': {
    sittings: [{ by: 'henrik-stalnacke', daysFromStart: -485, time: '20:15', count: 200 }],
    notes: [],
    marks: [],
  },
  'case-c': {
    sittings: [
      { by: 'idil-nuur', daysFromStart: -84, time: '21:05', count: 51 },
      { by: 'gunnel-sandvik', daysFromStart: -82, time: '18:20', count: 60 },
    ],
    notes: [],
    marks: [{ by: 'gunnel-sandvik', ref: 'c03' }],
  },
};
