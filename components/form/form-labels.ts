/** The words every form needs; a page passes them once, from its catalogue. */
export type FormLabels = {
  /** The language whose way of writing numbers it is: "sv-SE". */
  figures: string;
  /** After the label of a field that may be left empty: "(frivilligt)". */
  optional: string;
  /** Heading of the error summary. */
  errorSummary: string;
  /** First in the page's title after an error: "Fel:". */
  errorTitle: string;
  /** On the submit button while the form is on its way. */
  sending: string;
  /** Said in place of sending where there is no network, and what to do about it. */
  offline: string;
  offlineHow: string;
  /** "{count} tecken kvar". */
  charactersLeft: string;
  /** "{count} tecken för mycket". */
  charactersOver: string;
  /** "Rad {n}". */
  row: string;
  addRow: string;
  removeRow: string;
  moveUp: string;
  moveDown: string;
  /** Announced: "Raden är flyttad till plats {n}". */
  rowMoved: string;
  /** Announced: "Raden är borttagen". */
  rowRemoved: string;
};

/** Puts a number into a label, in the label's own figures: `counted("{count} tecken kvar", 1200, "sv-SE")`. */
export function counted(label: string, count: number, figures: string | undefined): string {
  return label.replace(/\{(count|n)\}/, count.toLocaleString(figures));
}
