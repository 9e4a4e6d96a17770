import { day, howLate } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName, langUnlessPage, Written } from '@/components/dialogue/words';
import { versionHref, versionName } from '@/components/report/public/version-words';
import { Details } from '@/components/ui/details';
import { ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { daysOverdue, type MeasureNews, type PublicMeasure } from '@/lib/followup/public-measures';

type Props = {
  measure: PublicMeasure;
  now: Date;
  reader: Reader;
  /** Names the dialogue too, on the page of all of them. */
  withDialogue?: boolean;
};

/** One promise: who does it, by when, how it goes, and what was said of it before. */
export function MeasureItem({ measure, now, reader, withDialogue }: Props) {
  const { say, path } = reader;
  const { title, owner, dialogue, lines, earlier } = measure;
  const news = measure.now;
  const late = daysOverdue(measure, now);
  const name = reader.written('measureTitle', title);
  const state =
    late > 0
      ? 'overdue'
      : ({ planned: 'future', started: 'present', done: 'past', stopped: 'stopped' } as const)[news.status];
  const due = late > 0 ? 'publicReport.followup.due' : 'publicReport.followup.dueBy';
  const status = say(`publicReport.followup.status.${news.status}`);
  return (
    <ListItem
      id={measureAnchor(measure)}
      title={name.text}
      titleLang={langUnlessPage(name.language, reader)}
      state={
        <StateTag state={state}>
          {late > 0 ? say('publicReport.followup.late', { late: howLate(late, reader) }) : status}
        </StateTag>
      }
      facts={[
        ...(news.status === 'done' || news.status === 'stopped'
          ? []
          : [say(due, { date: day(news.dueOn, reader) })]),
        say(`publicReport.followup.owner.${news.status}`, { owner }),
      ]}
    >
      <MeasureTold news={news} reader={reader} />
      <p>
        {say('publicReport.followup.lines')}{' '}
        {lines.map((line, position) => (
          <span key={`${line.kind}${line.number}.${line.line}`}>
            {position > 0 ? '; ' : null}
            <a href={`${versionHref(dialogue.slug, line, reader)}#rad-${line.line}`}>
              {say('publicReport.followup.line', { version: versionName(line, reader), line: line.line })}
            </a>
          </span>
        ))}
        {withDialogue ? (
          <>
            {'. '}
            <a href={path(`/dialoger/${dialogue.slug}`)}>
              <DialogueName dialogue={dialogue} reader={reader} />
            </a>
          </>
        ) : null}
      </p>
      {earlier.length > 0 ? (
        <Details summary={say('publicReport.followup.history')}>
          {earlier.map((one) => (
            <MeasureTold key={one.at.getTime()} news={one} reader={reader} />
          ))}
        </Details>
      ) : null}
    </ListItem>
  );
}

/** Where a promise stands on the page of all of them. */
export const measureAnchor = ({ id }: Pick<PublicMeasure, 'id'>) => `atgard-${id}`;

/** What was told of a promise, and when. */
export function MeasureTold({ news, reader }: { news: MeasureNews; reader: Reader }) {
  const { say } = reader;
  const status = say(`publicReport.followup.status.${news.status}`);
  return (
    <p>
      {say('publicReport.followup.toldOn', { date: day(news.at, reader), status })}{' '}
      <Written of="measureWords" text={news.words} reader={reader} />
    </p>
  );
}
