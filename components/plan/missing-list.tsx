type MissingListProps = { items: readonly { text: string; href?: string; where?: string }[] };

/** What is missing, in words, each with the way to where it is written. */
export function MissingList({ items }: MissingListProps) {
  return (
    <div className="prose">
      <ul>
        {items.map(({ text, href, where }) => (
          <li key={`${text}${href ?? ''}`}>
            {text} {href ? <a href={href}>{where}</a> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
