type DetailsProps = {
  summary: string;
  open?: boolean;
  /** What it helps with is done on a screen: it is not printed. */
  screenOnly?: boolean;
  children: React.ReactNode;
};

/** What not everyone needs, one press away; the browser's own element. */
export function Details({ summary, open, screenOnly, children }: DetailsProps) {
  return (
    <details className={screenOnly ? 'details print:hidden' : 'details'} open={open || undefined}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
