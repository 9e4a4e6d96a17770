import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { InWords, Paragraphs, Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { PublicReport } from '@/lib/report/public-report';

/** The decision in the matter, as minuted; in an interim version that there is none yet. */
export function ReportDecision({ report, reader }: { report: PublicReport['report']; reader: Reader }) {
  const { say } = reader;
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
          <Paragraphs
            words={reader.written('decisionBody', report.decisionBody, report.language)}
            reader={reader}
          />
          <DescriptionList
            items={rows.flatMap(([name, value]) =>
              value
                ? [
                    {
                      term: say(`publicReport.decision.${name}`),
                      description: described(name, value, report.language, reader),
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

/** What somebody has written is in its own language; the rest is ours, or the same in every language. */
function described(name: string, value: string, language: string, reader: Reader) {
  if (name === 'organ') return <InWords words={{ text: value, language }} reader={reader} />;
  if (name === 'dissent') return <Written of="decisionDissent" text={value} {...{ language, reader }} />;
  return value;
}
