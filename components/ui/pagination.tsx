type PageLink = { href: string; text: string };

type PaginationProps = { label: string; previous?: PageLink; next?: PageLink };

/** Keyset pages: only the page before and the page after are known. */
export function Pagination({ label, previous, next }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav className="pagination" aria-label={label}>
      {previous ? (
        <a href={previous.href} rel="prev" data-direction="previous">
          {previous.text}
        </a>
      ) : null}
      {next ? (
        <a href={next.href} rel="next" data-direction="next">
          {next.text}
        </a>
      ) : null}
    </nav>
  );
}
