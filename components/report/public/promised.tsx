import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { MeasureTold, measureAnchor } from '@/components/followup/public/measure-item';
import type { PublicMeasure } from '@/lib/followup/public-measures';
import { isLate } from '@/lib/followup/rules';

type Props = {
  measures: readonly PublicMeasure[];
  as: 'h3' | 'h4';
  /** What is promised for an earlier day than this is late. */
  today: string;
  reader: Reader;
};

/** What is being done about what somebody sent: who does it, where it stands and why, and when it is to be done. */
export function PromisedMeasures({ measures, as: Heading, today, reader }: Props) {
  if (measures.length === 0) return null;
  return (
    <div>
      <Heading className="font-bold">{reader.say('publicReport.receipt.measures')}</Heading>
      <ul className="list-disc ps-5">
        {measures.map((measure) => {
          const { text: title, language } = reader.written('measureTitle', measure.title);
          return (
            <li key={measure.id}>
              <a
                href={reader.path(`/uppfoljning#${measureAnchor(measure)}`)}
                lang={langUnlessPage(language, reader)}
              >
                {title}
              </a>
              . {where(measure, today, reader)}
              <MeasureTold news={measure.now} reader={reader} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Where a measure stands: with its day while it is still to come, and called late when that has passed. */
function where({ owner, now }: PublicMeasure, today: string, reader: Reader): string {
  const { status, dueOn } = now;
  const over = status === 'done' || status === 'stopped';
  const still = isLate(now, today) ? 'measureLate' : 'measure';
  return reader.say(`publicReport.receipt.${over ? 'measureOver' : still}`, {
    by: reader.say(`publicReport.followup.owner.${status}`, { owner }),
    due: day(dueOn, reader),
  });
}
