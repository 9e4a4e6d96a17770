/**
 * The way on from a short address is found before any page is made (`lib/web/exists.ts`). Whoever comes here could
 * not be helped because the database did not answer, and is told so: the address on a poster is not a wrong one.
 */
export default function ShortAddressPage(): never {
  throw new Error('The database could not say where a short address leads.');
}
