import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import type { PublicReport } from '@/lib/report/public-report';
import { answerOfPair, howManyInWords, ownCountsInWords } from '@/lib/report/theme-words';
import { AnswerList } from './changed-answer';
import { PairHeading } from './pair-heading';

/** Single contributions that were answered apart from their theme: how many of each, and the first in words. */
export function ReportOwn({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { ownCounts, ownAnswers, themes, dialogue, report } = read;
  if (ownCounts.length === 0) return null;
  const { language } = report;
  return (
    <ProseSection heading={say('publicReport.own.heading')} id="egna">
      <p>{say('publicReport.own.lead')}</p>
      <ul>
        {ownCountsInWords(ownCounts, say).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {ownAnswers.length > 0 ? (
        <Details summary={say('publicReport.own.read', howManyInWords(read))}>
          {ownAnswers.map((pair) => (
            <section key={pair.contributionId + pair.themeId} className="prose mt-6 min-w-0">
              <PairHeading {...{ pair, themes, language, reader }} slug={dialogue.slug} />
              <AnswerList answer={answerOfPair(pair)} {...{ language, reader }} />
            </section>
          ))}
        </Details>
      ) : null}
    </ProseSection>
  );
}
