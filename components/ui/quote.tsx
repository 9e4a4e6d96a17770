export type QuoteSegment = { text: string; masked?: boolean; lang?: string };

type QuoteProps = {
  /** The text minus its masks; a masked segment's text is the word shown in its place, in the page's language. */
  segments: readonly QuoteSegment[];
  /** The language of the contribution, where it is not the page's. */
  lang?: string;
  /** Who or when, under the text. */
  attribution?: React.ReactNode;
  /** The first line is the text's own title. */
  titled?: boolean;
};

/** Somebody's own words. A mask is a word in a frame, so that it is also heard and printed. */
export function Quote({ segments, lang, attribution, titled }: QuoteProps) {
  const [title, rest] = titled ? titleAndRest(segments) : [undefined, segments];
  return (
    <figure className="quote">
      <blockquote lang={lang}>
        <p>
          {title ? <strong>{title}</strong> : null}
          {rest.map((segment, position) =>
            segment.masked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
              <span className="mask" key={position} lang={segment.lang}>
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

/** The first line, where nothing in it is masked. */
function titleAndRest(segments: readonly QuoteSegment[]): [string | undefined, readonly QuoteSegment[]] {
  const [first, ...others] = segments;
  const end = first && !first.masked ? first.text.indexOf('\n') : -1;
  if (!first || end < 1) return [undefined, segments];
  return [first.text.slice(0, end), [{ text: first.text.slice(end) }, ...others]];
}
