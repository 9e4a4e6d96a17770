type Mark = 'open' | 'fixed' | 'condition';

type MarkedListProps = {
  mark: Mark;
  items: readonly { text: React.ReactNode; note?: React.ReactNode }[];
};

/** What can be influenced (open ring), what is decided (filled square), what must be respected (bar). */
export function MarkedList({ mark, items }: MarkedListProps) {
  return (
    <ul className="marked-list">
      {items.map((item, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a static list that is never reordered in the page
        <li key={position}>
          <svg className="mark-shape" viewBox="0 0 24 24" aria-hidden="true">
            {shapes[mark]}
          </svg>
          <span>{item.text}</span>
          {item.note ? <span className="marked-note">{item.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

const shapes: Record<Mark, React.ReactNode> = {
  open: <circle className="knot-open" cx="12" cy="12" r="6" />,
  fixed: <path className="knot-solid" d="M6.5 6.5h11v11h-11Z" />,
  condition: <path className="knot-stroke" d="M5 12h14M5 7.5v9M19 7.5v9" />,
};
