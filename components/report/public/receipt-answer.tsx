import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Written } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import type { ReceiptAnswer as Answer } from '@/lib/followup/receipt-answers';
import { isLate } from '@/lib/followup/rules';
import { sameLines } from '@/lib/followup/same-lines';
import { LeftOut } from './left-out';
import { LineLink } from './line-link';
import { PromisedMeasures } from './promised';
import { ReceiptInterim } from './receipt-interim';
import { ReceiptTheme } from './receipt-theme';
import { versionHref, versionName } from './version-words';

type Line = Answer['lines'][number];

type Props = {
  contribution: Answer;
  /** Its place, where several texts were sent at once. */
  number: number | undefined;
  /** Is there a final version? */
  answered: boolean;
  /** What is promised for an earlier day than this is late. */
  today: string;
  slug: string;
  reader: Reader;
};

/** One text of a submission: every theme with its answer, the lines that build on it, what was promised. */
export function ReceiptAnswer({ contribution, number, answered, today, slug, reader }: Props) {
  const { say } = reader;
  const { receivedAfterLast, excluded, interim, answers, lines, measures } = contribution;
  const lang = langUnlessPage('sv', reader);
  const versionOf = (line: Line) => ({ kind: line.reportKind, number: line.reportNumber });
  const lineHref = (line: Line) => `${versionHref(slug, versionOf(line), reader)}#rad-${line.line}`;
  // One text alone has no heading of its own to stand under.
  const Part = number ? 'h4' : 'h3';
  // Before the answer there may be nothing to say of one of several texts; then its number stands for nothing.
  const silent = !answered && !interim && lines.length === 0 && measures.length === 0;
  if (silent) return null;
  return (
    <Stack>
      {number ? <h3>{say('publicReport.receipt.text', { number })}</h3> : null}
      {receivedAfterLast ? <p>{say('publicReport.receipt.after')}</p> : null}
      {excluded ? (
        <LeftOut exclusion={excluded} what="publicReport.receipt.excluded" {...{ lang, reader }} />
      ) : null}
      {answered ? <NotAsPromised {...{ measures, today, reader }} /> : null}
      {interim ? <ReceiptInterim {...{ interim, slug, lang, reader }} as={Part} /> : null}
      {answered
        ? answers.map((answer) => (
            <section key={answer.theme}>
              <Part className="font-bold">
                {answer.reserved ? say('publicReport.receipt.noTheme') : <Theme {...{ answer, reader }} />}
              </Part>
              <ReceiptTheme answer={answer} slug={slug} reader={reader} />
            </section>
          ))
        : null}
      {lines.length > 0 ? (
        <div>
          <Part className="font-bold">{say('publicReport.receipt.lines')}</Part>
          <ul className="list-disc ps-5">
            {sameLines(lines).map(({ identity, latest, earlier }) => (
              <li key={identity}>
                <LineLink
                  href={lineHref(latest)}
                  line={latest.line}
                  heading={latest.heading}
                  reader={reader}
                />{' '}
                ({versionName(versionOf(latest), reader)}).{' '}
                <Written of="lineHow" text={latest.how} reader={reader} />
                {earlier.map((line) => (
                  <span key={`${line.reportKind}${line.reportNumber}`}>
                    {' '}
                    <a href={lineHref(line)}>
                      {say('publicReport.difference.was', {
                        number: line.line,
                        version: versionName(versionOf(line), reader),
                      })}
                    </a>
                    .
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <PromisedMeasures measures={measures} as={Part} today={today} reader={reader} />
    </Stack>
  );
}

/** An answer may say what was to be done: whoever reads it is told at once where that is not what happened. */
function NotAsPromised({
  measures,
  today,
  reader,
}: Pick<Answer, 'measures'> & Pick<Props, 'today' | 'reader'>) {
  const { say } = reader;
  const broken = measures.filter(({ now }) => now.status === 'stopped').length;
  const late = measures.filter(({ now }) => isLate(now, today)).length;
  if (broken + late === 0) return null;
  return (
    <p>
      <strong>
        {broken > 0 ? say('publicReport.receipt.broken', { count: broken }) : null}{' '}
        {late > 0 ? say('publicReport.receipt.late', { count: late }) : null}
      </strong>{' '}
      {say('publicReport.receipt.brokenMore')}
    </p>
  );
}

function Theme({ answer, reader }: { answer: Answer['answers'][number]; reader: Reader }) {
  const { text, language } = reader.written('themeLabel', answer.theme);
  return (
    <span lang={langUnlessPage(language, reader)}>
      {reader.say('publicReport.receipt.theme', { theme: text })}
    </span>
  );
}
