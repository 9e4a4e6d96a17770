import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import type { PublicReport } from '@/lib/report/public-report';
import { answerOfPair, ownCountsInWords } from '@/lib/report/theme-words';
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
      {ownAnswers.map((pair) => (
        <section key={pair.contributionId + pair.themeId} className="prose mt-6 min-w-0">
          <PairHeading {...{ pair, themes, language, reader }} slug={dialogue.slug} />
          <AnswerList answer={answerOfPair(pair)} {...{ language, reader }} />
        </section>
      ))}
    </ProseSection>
  );
}
