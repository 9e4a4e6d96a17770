/** Where a map's ground comes from: tiles that the installation has chosen, or the demo's own drawing. */
export type MapSource = { ground: 'tiles'; url: string; attribution: string } | { ground: 'drawn' };

/**
 * The tile server that whoever runs the installation has named, over https and with a place for zoom, row and
 * column. Nothing is named by default: a visitor's address then goes to nobody else.
 */
export function tileServer(): { url: string; origin: string; attribution: string } | undefined {
  const url = process.env.GENKLANG_MAP_TILES ?? '';
  if (!['{z}', '{x}', '{y}'].every((place) => url.includes(place)) || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  // A name with braces in it would be another server for every visitor, and none that can be named here.
  if (protocol !== 'https:' || /[{}%;,\s]/.test(origin)) return undefined;
  return { url, origin, attribution: process.env.GENKLANG_MAP_ATTRIBUTION ?? '' };
}

/** What a map on a public page is drawn on; none where the place is said in words only. */
export function mapSource(isDemo: boolean): MapSource | undefined {
  const tiles = tileServer();
  if (tiles) return { ground: 'tiles', url: tiles.url, attribution: tiles.attribution };
  return isDemo ? { ground: 'drawn' } : undefined;
}
