import type { Reader } from '@/components/dialogue/reader';
import { maskedSegments, maskedWords } from '@/lib/contribution/masks';

/** A piece of somebody's own words; a mask is a word in a frame, so that it is also heard and printed. */
export function WithMasks({ text, reader }: { text: string; reader: Reader }) {
  return maskedSegments(text, reader.say, reader.locale).map((segment, position) =>
    segment.masked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
      <span className="mask" key={position} lang={segment.lang}>
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  );
}

/** The same as plain text, for titles and addresses. */
export function plainWords(text: string, { say }: Reader): string {
  return maskedWords(text, say);
}
