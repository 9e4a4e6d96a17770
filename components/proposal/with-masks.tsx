import type { Reader } from '@/components/dialogue/reader';
import { maskedSegments } from '@/lib/contribution/masks';
import { maskMark } from '@/lib/core/typed';

/** A piece of somebody's own words; a mask is a word in a frame, so that it is also heard and printed. */
export function WithMasks({ text, reader }: { text: string; reader: Reader }) {
  return maskedSegments(text, reader.say('dialogue.list.maskWord')).map((segment, position) =>
    segment.masked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
      <span className="mask" key={position}>
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  );
}

/** The same as plain text, for titles and addresses. */
export function plainWords(text: string, { say }: Reader): string {
  return text.replaceAll(maskMark, say('dialogue.list.maskWord'));
}
