import { useId } from 'react';

export type Column<Row> = {
  key: string;
  header: string;
  /** The header's language, where it is not the page's. */
  headerLang?: string;
  cell: (row: Row) => React.ReactNode;
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
  /** A link that sorts by this column, and the present direction if it is the sorted one. */
  sort?: { href: string; direction?: 'ascending' | 'descending' };
};

type DataTableProps<Row> = {
  caption: React.ReactNode;
  /** Keeps the caption for screen readers where a heading above already says it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** A table that scrolls sideways by itself on a narrow screen, reachable by keyboard. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey }: DataTableProps<Row>) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-region" aria-labelledby={captionId} tabIndex={0}>
      <table className="data-table">
        <caption id={captionId}>
          {captionHidden ? <span className="visually-hidden">{caption}</span> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-numeric={column.numeric || undefined}
                aria-sort={column.sort?.direction}
                lang={column.headerLang}
              >
                {column.sort ? <a href={column.sort.href}>{column.header}</a> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.key} scope="row" data-numeric={column.numeric || undefined}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={column.numeric || undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
