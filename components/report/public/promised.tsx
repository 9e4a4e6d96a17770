import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import type { MeasureStatus } from '@/lib/followup/model';
import { isLate } from '@/lib/followup/rules';

type Promised = { title: string; owner: string; status: MeasureStatus; dueOn: string };

type Props = {
  measures: readonly Promised[];
  as: 'h3' | 'h4';
  /** What is promised for an earlier day than this is late. */
  today: string;
  reader: Reader;
};

/** What is being done about what somebody sent: who does it, where it stands, and when it is to be done. */
export function PromisedMeasures({ measures, as: Heading, today, reader }: Props) {
  if (measures.length === 0) return null;
  return (
    <div>
      <Heading className="font-bold">{reader.say('publicReport.receipt.measures')}</Heading>
      <ul className="list-disc ps-5">
        {measures.map((measure) => {
          const { text: title, language } = reader.written('measureTitle', measure.title);
          return (
            <li key={measure.title} lang={langUnlessPage(language, reader)}>
              {promised({ ...measure, title }, today, reader)}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={reader.path('/uppfoljning')}>{reader.say('publicReport.receipt.measuresNews')}</a>
      </p>
    </div>
  );
}

/** A measure in a sentence: with its day while it is still to come, and called late when that has passed. */
function promised(measure: Promised, today: string, reader: Reader): string {
  const { title, owner, status, dueOn } = measure;
  const over = status === 'done' || status === 'stopped';
  const still = isLate(measure, today) ? 'measureLate' : 'measure';
  return reader.say(`publicReport.receipt.${over ? 'measureOver' : still}`, {
    title,
    by: reader.say(`publicReport.followup.owner.${status}`, { owner }),
    status: reader.say(`publicReport.followup.status.${status}`),
    due: day(dueOn, reader),
  });
}
