type DetailsProps = { summary: string; open?: boolean; children: React.ReactNode };

/** What not everyone needs, one press away; the browser's own element. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open || undefined}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
