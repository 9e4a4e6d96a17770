import type { sv } from './catalogue';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** The catalogue as it is in Swedish, the language that every text exists in. */
export type Messages = typeof sv;

/** The name of a text, `namespace.what[.case]`. A text that does not exist does not compile. */
export type TextKey = Leaves<Messages>;
