import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { PublicLine, PublicQuotation } from '@/lib/report/public-report';

type Props = { line: PublicLine; listHref: string; reader: Reader };

/** Residents' own words in a line, minus masks; where a source is gone, that it is. */
export function LineQuotes({ line: { quotations }, listHref, reader }: Props) {
  if (quotations.length === 0) return null;
  return (
    <>
      <h4 className="font-bold">{reader.say('publicReport.lines.quotes')}</h4>
      {quotations.map((quotation) => (
        <OneQuote key={quotation.id} quotation={quotation} listHref={listHref} reader={reader} />
      ))}
    </>
  );
}

type OneProps = { quotation: PublicQuotation; listHref: string; reader: Reader };

function OneQuote({ quotation, listHref, reader }: OneProps) {
  const { say } = reader;
  const { body, standing, contributionId, language } = quotation;
  if (body === null || standing !== 'published') {
    return (
      <p className="text-ink-soft">
        {standing === 'published' ? null : say(`publicReport.lines.standing.${standing}`)}
      </p>
    );
  }
  return (
    <Quote
      segments={maskedSegments(body, say)}
      lang={langUnlessPage(language, reader)}
      attribution={
        contributionId ? (
          <a href={`${listHref}/${contributionId}`}>{say('publicReport.lines.read')}</a>
        ) : undefined
      }
    />
  );
}
