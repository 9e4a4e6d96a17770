import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { ReceiptAnswer as Answer } from '@/lib/followup/receipt-answers';
import { answerParts } from '@/lib/report/theme-words';
import { versionHref, versionName } from './version-words';

type Props = {
  contribution: Answer;
  /** Its place, where several texts were sent at once. */
  number: number | undefined;
  /** Is there a final version? */
  answered: boolean;
  slug: string;
  reader: Reader;
};

/** One text of a submission: every theme with its answer, the lines that build on it, what was promised. */
export function ReceiptAnswer({ contribution, number, answered, slug, reader }: Props) {
  const { say, locale } = reader;
  const { receivedAfterLast, excluded, answers, lines, measures } = contribution;
  const lang = langUnlessPage('sv', reader);
  // One text alone has no heading of its own to stand under.
  const Part = number ? 'h4' : 'h3';
  return (
    <Stack>
      {number ? <h3>{say('publicReport.receipt.text', { number })}</h3> : null}
      {receivedAfterLast ? <p>{say('publicReport.receipt.after')}</p> : null}
      {excluded ? (
        <p>
          <strong>{say('publicReport.receipt.excluded')}.</strong>{' '}
          {say(`publicReport.excluded.reason.${excluded.reason}`)}.{' '}
          <span lang={lang}>{say('publicReport.receipt.excludedWords', { words: excluded.words })}</span>
        </p>
      ) : null}
      {answered
        ? answers.map((answer) => (
            <section key={answer.theme}>
              <Part className="font-bold">
                {answer.reserved
                  ? say('publicReport.receipt.noTheme')
                  : say('publicReport.receipt.theme', { theme: answer.theme })}
              </Part>
              {answer.own ? <p>{say('publicReport.receipt.own')}</p> : null}
              <DescriptionList
                items={answerParts(answer, locale, say).map(({ term, words, written }) => ({
                  term,
                  description: <span lang={written ? lang : undefined}>{words}</span>,
                }))}
              />
            </section>
          ))
        : null}
      {lines.length > 0 ? (
        <div>
          <Part className="font-bold">{say('publicReport.receipt.lines')}</Part>
          <ul className="list-disc ps-5">
            {lines.map(({ reportKind: kind, reportNumber, line, heading, how }) => (
              <li key={`${kind}${reportNumber}.${line}`} lang={lang}>
                <a href={`${versionHref(slug, { kind, number: reportNumber }, reader)}#rad-${line}`}>
                  {say('publicReport.onContribution.line', { number: line, heading })}
                </a>{' '}
                ({versionName({ kind, number: reportNumber }, reader)}). {how}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {measures.length > 0 ? (
        <div>
          <Part className="font-bold">{say('publicReport.receipt.measures')}</Part>
          <ul className="list-disc ps-5">
            {measures.map(({ title, owner, status, dueOn }) => (
              <li key={title} lang={lang}>
                {say('publicReport.receipt.measure', {
                  title,
                  owner,
                  status: say(`publicReport.followup.status.${status}`),
                  due: day(dueOn, reader),
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Stack>
  );
}
