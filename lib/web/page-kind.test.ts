import { expect, test } from 'vitest';
import { publicPath, splitLocale } from './locale-path';
import { pageKind } from './page-kind';

test.each([
  ['/', 'reading'],
  ['/en', 'reading'],
  ['/dialoger', 'reading'],
  ['/en/dialoger/bussterminalen', 'reading'],
  ['/dialoger/bussterminalen/inlagg', 'reading'],
  ['/dialoger/bussterminalen/forslag', 'reading'],
  ['/dialoger/bussterminalen/inlagg/7d0c', 'reading'],
  ['/dialoger/bussterminalen/inlagg/7d0c/stod', 'form'],
  ['/dialoger/bussterminalen/rapport/1', 'reading'],
  ['/om', 'reading'],
  ['/en/regler', 'reading'],
  ['/tillganglighet/anmal', 'form'],
  ['/dialoger/bussterminalen/delta/synpunkt', 'form'],
  ['/kvitto', 'form'],
  ['/something/else', 'form'],
  ['/kvitto/ABCD-EFGH', 'receipt'],
  ['/en/kvitto/ABCD-EFGH', 'receipt'],
  ['/kontor', 'office'],
  ['/kontor/register', 'office'],
  ['/en/kontor', 'office'],
  ['/kontoret', 'form'],
  ['/logga-in', 'signIn'],
  ['/api/dialoger/bussterminalen/rapport/det-har-sa-ni-1/pdf', 'file'],
  ['/atom.xml', 'file'],
  ['/en/bild.png', 'file'],
  ['/dialoger/bussterminalen/kalender.ics', 'file'],
  ['/dialoger.csv', 'file'],
  ['/en/dialoger.xlsx', 'file'],
  ['/en/dialoger/bussterminalen/atom.xml', 'file'],
  ['/dialoger/bussterminalen/inlagg/atom.xml', 'reading'],
  ['/api/csp', 'endpoint'],
  ['/healthz', 'endpoint'],
])('%s is of the kind %s', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});

test('the path alone says the language', () => {
  expect(splitLocale('/en/dialoger')).toEqual({ locale: 'en', path: '/dialoger' });
  expect(splitLocale('/england')).toEqual({ locale: 'sv', path: '/england' });
  expect(publicPath('en', '/')).toBe('/en');
  expect(publicPath('sv', '/om')).toBe('/om');
});
