type FilterLink = { href: string; text: string; current?: boolean; count?: number };

/** Filters as plain links: shareable, cacheable, no script. */
export function FilterLinks({ label, items }: { label: string; items: readonly FilterLink[] }) {
  return (
    <nav className="filter-links" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              {item.text}
              {item.count === undefined ? null : <span className="filter-count"> {item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
