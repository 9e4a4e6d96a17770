import { expect, test } from 'vitest';
import { onlyPoint, pointAsPlace } from './point-place';

const point = { latitude: 58.7531, longitude: 17.0086 };

test('a point that nobody has named is said in words, with its figures', () => {
  expect(pointAsPlace(point, 'sv')).toBe('En punkt på kartan (58,75310; 17,00860)');
  expect(pointAsPlace(point, 'en')).toBe('A point on the map (58.75310, 17.00860)');
});

test('a place is only a point when its words are nothing but the point', () => {
  for (const language of ['sv', 'en'] as const) {
    const place = pointAsPlace(point, language);
    expect(onlyPoint({ place, ...point, language })).toBe(place.replace(/^.*\((.*)\)$/, '$1'));
  }
  expect(onlyPoint({ place: '58,75310; 17,00860', ...point, language: 'sv' })).toBe('58,75310; 17,00860');
  expect(onlyPoint({ place: 'Perrong C', ...point, language: 'sv' })).toBeUndefined();
  expect(onlyPoint({ place: null, ...point, language: 'sv' })).toBeUndefined();
  const elsewhere = { latitude: null, longitude: null, language: 'sv' };
  expect(onlyPoint({ place: pointAsPlace(point, 'sv'), ...elsewhere })).toBeUndefined();
});
