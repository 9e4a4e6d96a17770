import { expect, test } from 'vitest';
import { asDecided, writtenIn } from './written';

const rows = [{ field: 'surveyOption', source: 'Ja', body: 'Yes' }];

test('a text is read in the reader\u2019s language where just these words of this sort are translated', () => {
  const written = writtenIn(rows, 'en');
  expect(written('surveyOption', 'Ja')).toEqual({ text: 'Yes', language: 'en' });
  expect(written('surveyOption', 'Ja.')).toEqual({ text: 'Ja.', language: 'sv' });
  expect(written('themeLabel', 'Ja')).toEqual({ text: 'Ja', language: 'sv' });
});

test('what was not written in Swedish is left as it is', () => {
  expect(writtenIn(rows, 'en')('surveyOption', 'Ja', 'fi')).toEqual({ text: 'Ja', language: 'fi' });
  expect(asDecided('surveyOption', 'Ja')).toEqual({ text: 'Ja', language: 'sv' });
});
