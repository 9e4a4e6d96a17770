import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { Heading } from '@/components/ui/heading';
import { comparedFigures } from '@/lib/report/differences';
import type { ShownQuotation } from '@/lib/report/line-queries';
import type { ReportVersionPage } from '@/lib/report/queries';
import type { Say } from '@/lib/text/server';
import { QuotedWords } from './quoted-words';
import { TookPart } from './took-part';

type Props = {
  report: ReportVersionPage['report'];
  quotations: readonly ShownQuotation[];
  /** Where the texts behind a line are read, once it is published. */
  groundHref?: (line: { number: number }) => string;
  say: Say;
};

/** A version as it is read: three sentences first, then line by line, then how and who. */
export function ReportRead({ report, quotations, groundHref, say }: Props) {
  function groundOf(line: (typeof report.lines)[number]) {
    const words = say('report.preview.builtOn', { count: line.contributions });
    return groundHref && line.contributions > 0 ? <a href={groundHref(line)}>{words}</a> : words;
  }
  return (
    <>
      <ProseSection heading={say('report.texts.summary')} serif>
        <Paragraphs text={report.summary} say={say} />
      </ProseSection>
      <ProseSection heading={say('report.preview.lines')}>
        {report.lines.length === 0 ? <p>{say('report.lines.none')}</p> : null}
        {report.lines.map((line) => (
          <section key={line.id} className="prose">
            <Heading level={3}>
              {say('report.lines.name', { number: line.number, heading: line.heading })}
            </Heading>
            <p className="whitespace-pre-line">{line.body}</p>
            {quotations
              .filter(({ lineId }) => lineId === line.id)
              .map((quotation) => (
                <QuotedWords key={quotation.id} quotation={quotation} say={say} />
              ))}
            <p>{groundOf(line)}</p>
          </section>
        ))}
      </ProseSection>
      {report.method ? (
        <ProseSection heading={say('report.preview.method')}>
          <Paragraphs text={report.method} say={say} />
        </ProseSection>
      ) : null}
      {report.unknown ? (
        <ProseSection heading={say('report.preview.unknown')}>
          <Paragraphs text={report.unknown} say={say} />
        </ProseSection>
      ) : null}
      <ProseSection heading={say('report.preview.numbers')}>
        <DescriptionList
          items={comparedFigures.map((name) => ({
            term: say(`publicReport.difference.of.${name}`),
            description: report.figures[name],
          }))}
        />
        <TookPart figures={report.figures} say={say} locale="sv" />
      </ProseSection>
    </>
  );
}

function Paragraphs({ text, say }: { text: string; say: Say }) {
  return <p className="whitespace-pre-line">{text === '' ? say('report.preview.blank') : text}</p>;
}
