/**
 * Never shown: the pages that answer so lie further in. Without this file the framework sends its own, in
 * English and with inline style, along with every page.
 */
export default function Forbidden() {
  return null;
}
