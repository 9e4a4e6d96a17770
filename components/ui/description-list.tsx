export type DescriptionItem = {
  term: string;
  /** The language of the term, where it is not the page's. */
  termLang?: string;
  description: React.ReactNode;
  /** Where two items can have the same term. */
  id?: string;
};

type DescriptionListProps = {
  items: readonly DescriptionItem[];
  /** "figures" sets short facts (days left, minutes) side by side, the value large. */
  variant?: 'rows' | 'figures';
};

/** Facts as term and description. */
export function DescriptionList({ items, variant = 'rows' }: DescriptionListProps) {
  return (
    <dl className="description-list" data-variant={variant}>
      {items.map((item) => (
        <div key={item.id ?? item.term} className="description-item">
          <dt lang={item.termLang}>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
