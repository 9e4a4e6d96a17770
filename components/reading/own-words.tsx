import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { Say } from '@/lib/text/server';

type Props = { body: string; language: string; say: Say };

/** A contribution in its own words, minus what a moderator has hidden. */
export function OwnWords({ body, language, say }: Props) {
  return <Quote segments={maskedSegments(body, say)} lang={language === 'sv' ? undefined : language} />;
}
