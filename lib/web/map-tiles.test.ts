import { afterEach, expect, test, vi } from 'vitest';
import { mapSource, tileServer } from './map-tiles';

afterEach(() => vi.unstubAllEnvs());

test('without a tile address only the demo has a map, which it draws itself', () => {
  vi.stubEnv('GENKLANG_MAP_TILES', '');
  expect(tileServer()).toBeUndefined();
  expect(mapSource(false)).toBeUndefined();
  expect(mapSource(true)).toEqual({ ground: 'drawn' });
});

test('a named tile server is asked by its one origin', () => {
  vi.stubEnv('GENKLANG_MAP_TILES', 'https://karta.example/tiles/{z}/{x}/{y}.png');
  vi.stubEnv('GENKLANG_MAP_ATTRIBUTION', '© Kartverket');
  expect(tileServer()).toMatchObject({ origin: 'https://karta.example', attribution: '© Kartverket' });
  expect(mapSource(false)).toMatchObject({ ground: 'tiles' });
});

test.each([
  'http://karta.example/{z}/{x}/{y}.png',
  'https://{s}.karta.example/{z}/{x}/{y}.png',
  'https://karta.example/tiles.png',
  'https://karta.example; script-src */{z}/{x}/{y}',
  'javascript:{z}{x}{y}',
])('%s is no tile server', (address) => {
  vi.stubEnv('GENKLANG_MAP_TILES', address);
  expect(tileServer()).toBeUndefined();
});
