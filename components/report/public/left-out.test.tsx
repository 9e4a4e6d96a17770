import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { officeReader } from '@/components/dialogue/reader';
import { texts } from '@/lib/text/server';
import { LeftOut } from './left-out';

test('a text that gets no answer is told why in whole sentences', () => {
  const shown = renderToStaticMarkup(
    <LeftOut
      exclusion={{ reason: 'spam', words: 'Reklam för solpaneler.' }}
      what="publicReport.receipt.excluded"
      lang={undefined}
      reader={officeReader(texts('sv'))}
    />,
  );
  expect(shown.replace(/<[^>]+>/g, '')).toBe(
    'Det har kommit fram men får inget svar. Skäl: skräppost. Den som bedömde det skrev: ”Reklam för solpaneler.”',
  );
});
