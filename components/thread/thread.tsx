import { Knot, type KnotState } from './knot';

export type ThreadItem = {
  title: string;
  /** Written out for people: "torsdag 12 mars 2026". */
  date?: string;
  /** The same date for machines: "2026-03-12". */
  dateTime?: string;
  detail?: React.ReactNode;
  state: KnotState;
  /** The state in words: "Klart", "Här är vi nu", "Försenat". Seen for present and overdue, heard for all. */
  stateText: string;
  href?: string;
  /** The page being read, in the navigation variant. */
  current?: boolean;
};

type ThreadProps = {
  label: string;
  items: readonly ThreadItem[];
  variant?: 'timeline' | 'navigation';
};

/** The thread: an ordered list drawn as a line with knots, from initiative to measures. */
export function Thread({ label, items, variant = 'timeline' }: ThreadProps) {
  const list = (
    <ol className="thread-list" aria-label={variant === 'timeline' ? label : undefined}>
      {items.map((item) => (
        <ThreadStep key={`${item.title}${item.dateTime ?? ''}`} item={item} variant={variant} />
      ))}
    </ol>
  );
  if (variant === 'navigation') {
    return (
      <nav className="thread" data-variant={variant} aria-label={label}>
        {list}
      </nav>
    );
  }
  return (
    <div className="thread" data-variant={variant}>
      {list}
    </div>
  );
}

function ThreadStep({ item, variant }: { item: ThreadItem; variant: 'timeline' | 'navigation' }) {
  const saidAloudOnly = item.state === 'past' || item.state === 'future';
  return (
    <li
      className="thread-item"
      data-state={item.state}
      aria-current={variant === 'timeline' && item.state === 'present' ? 'step' : undefined}
    >
      <Knot state={item.state} />
      {item.date ? (
        <time className="thread-date" dateTime={item.dateTime}>
          {item.date}
        </time>
      ) : null}
      <div className="thread-body">
        <p className="thread-title">
          {item.href ? (
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.title}
            </a>
          ) : (
            item.title
          )}
          {/* A space that stays behind where the words go to a line of their own. */}
          {saidAloudOnly ? null : ' '}
          <span className={saidAloudOnly ? 'visually-hidden' : 'thread-state'}> {item.stateText}</span>
        </p>
        {item.detail ? <div className="thread-detail">{item.detail}</div> : null}
      </div>
    </li>
  );
}
