import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage, Paragraphs } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { PublicReport } from '@/lib/report/public-report';

/** The decision in the matter, as minuted; in an interim version that there is none yet. */
export function ReportDecision({ report, reader }: { report: PublicReport['report']; reader: Reader }) {
  const { say } = reader;
  const words = (text: string) => <span lang={langUnlessPage(report.language, reader)}>{text}</span>;
  const rows = [
    ['organ', report.decisionOrgan],
    ['date', report.decidedOn && day(report.decidedOn, reader)],
    ['paragraph', report.decisionParagraph],
    ['registryNumber', report.decisionRegistryNumber],
    ['outcome', report.decisionOutcome && say(`publicReport.outcome.${report.decisionOutcome}`)],
    ['dissent', report.decisionDissent],
  ] as const;
  return (
    <ProseSection heading={say('publicReport.decision.heading')} id="beslut">
      {report.decisionBody ? (
        <>
          <Paragraphs words={{ text: report.decisionBody, language: report.language }} reader={reader} />
          <DescriptionList
            items={rows.flatMap(([name, value]) =>
              value
                ? [
                    {
                      term: say(`publicReport.decision.${name}`),
                      description: name === 'organ' || name === 'dissent' ? words(value) : value,
                    },
                  ]
                : [],
            )}
          />
        </>
      ) : (
        <p>{say('publicReport.decision.none')}</p>
      )}
    </ProseSection>
  );
}
