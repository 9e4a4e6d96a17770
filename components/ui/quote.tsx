export type QuoteSegment = { text: string; masked?: boolean };

type QuoteProps = {
  /** The text minus its masks; a masked segment's text is the word shown in its place. */
  segments: readonly QuoteSegment[];
  /** The language of the contribution, where it is not the page's. */
  lang?: string;
  /** Who or when, under the text. */
  attribution?: React.ReactNode;
};

/** Somebody's own words. A mask is a word in a frame, so that it is also heard and printed. */
export function Quote({ segments, lang, attribution }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote lang={lang}>
        <p>
          {segments.map((segment, position) =>
            segment.masked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
              <span className="mask" key={position}>
                {segment.text}
              </span>
            ) : (
              segment.text
            ),
          )}
        </p>
      </blockquote>
      {attribution ? <figcaption>{attribution}</figcaption> : null}
    </figure>
  );
}
