import type { Segment } from '@/lib/contribution/masks';

/** A text that its reader may see whole, with what is hidden from others marked. */
export function MarkedText({ segments, lang }: { segments: readonly Segment[]; lang?: string }) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>
        <p>
          {segments.map((segment, position) =>
            segment.masked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
              <mark key={position}>{segment.text}</mark>
            ) : (
              segment.text
            ),
          )}
        </p>
      </blockquote>
    </figure>
  );
}
