import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { ShownQuotation } from '@/lib/report/line-queries';
import type { Say } from '@/lib/text/server';

/** A quotation as it may be read today; one that may not be read any more says why. */
export function QuotedWords({ quotation, say }: { quotation: ShownQuotation; say: Say }) {
  const { body, language, standing } = quotation;
  const lang = language === 'sv' ? undefined : language;
  if (body !== null) return <Quote segments={maskedSegments(body, say)} lang={lang} />;
  const gone = standing === 'published' || standing === 'cleared' ? 'erased' : standing;
  return <Quote segments={[{ text: say(`report.quotes.gone.${gone}`), masked: true }]} />;
}
