import { Heading, type HeadingLevel } from './heading';

/** A list of things to open: dialogues, reports, plans. */
export function ItemList({ label, children }: { label?: string; children: React.ReactNode }) {
  return (
    <ul className="item-list" aria-label={label}>
      {children}
    </ul>
  );
}

type ListItemProps = {
  /** For links to this one entry. */
  id?: string;
  title: string;
  /** The title's language, where it is not the page's. */
  titleLang?: string;
  href?: string;
  headingLevel?: HeadingLevel;
  /** A StateTag, shown first. */
  state?: React.ReactNode;
  /** Short facts in a row: "12 dagar kvar", "tar 4 minuter". */
  facts?: readonly string[];
  /** Set larger than the others: what the page is there for. */
  prominent?: boolean;
  /** What is pressed when the entry and its facts have been read. */
  action?: React.ReactNode;
  children?: React.ReactNode;
};

/** One entry of an ItemList, ruled off by space and a hairline, not boxed. */
export function ListItem(props: ListItemProps) {
  const {
    id,
    title,
    titleLang,
    href,
    headingLevel = 3,
    state,
    facts = [],
    prominent,
    action,
    children,
  } = props;
  return (
    <li className="entry" id={id} data-prominent={prominent || undefined}>
      <div className="entry-main">
        <Heading level={headingLevel} className="entry-title">
          {href ? (
            <a href={href} lang={titleLang}>
              {title}
            </a>
          ) : (
            <span lang={titleLang}>{title}</span>
          )}
        </Heading>
        {children ? <div className="entry-text">{children}</div> : null}
      </div>
      {state || facts.length > 0 ? (
        <div className="entry-facts">
          {state}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      ) : null}
      {action ? <div className="entry-do">{action}</div> : null}
    </li>
  );
}
