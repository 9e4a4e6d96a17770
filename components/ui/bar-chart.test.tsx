import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BarChart } from './bar-chart';
import { brokenLines } from './broken-lines';

const chart = (interval?: string) =>
  renderToStaticMarkup(
    <BarChart
      caption="Vad tycker du om torget?"
      description="Stapeldiagram. Flest svarade ”Bra”."
      bars={[
        { key: 'good', label: 'Bra', count: 81 },
        { key: 'bad', label: 'Dåligt', count: 0 },
        { key: 'other', label: 'Annat', count: undefined },
      ]}
      base={263}
      locale="sv"
      words={{ label: 'Svar', count: 'Antal', share: 'Andel', interval, to: 'till', keptBack: 'Visas inte' }}
    />,
  );

describe('a bar chart', () => {
  test('has a name, and a table with the same numbers after it', () => {
    const html = chart('Osäkerhet');
    expect(html).toContain('role="img" aria-label="Stapeldiagram. Flest svarade ”Bra”."');
    expect(html.indexOf('<table')).toBeGreaterThan(html.indexOf('</svg>'));
    expect(html).toContain('>81</td>');
    expect(html).toMatch(/31\s%<\/td>/);
    expect(html).toMatch(/26\s% till 37\s%/);
  });

  test('draws the share and its interval to scale, and nothing as a style', () => {
    const html = chart('Osäkerhet');
    expect(html).toContain(`width="${((81 / 263) * 78).toFixed(2)}%"`);
    expect(html).toContain('x1="19.91%" x2="28.56%"');
    expect(html).not.toContain('style=');
  });

  test('draws no interval where none is asked for, and no bar for a number kept back', () => {
    expect(chart()).not.toContain('bar-interval');
    expect(chart().match(/Visas inte/g)).toHaveLength(3);
    expect(chart().match(/bar-track/g)).toHaveLength(2);
  });
});

test('a label is broken between words, and a word only when it is too long', () => {
  expect(brokenLines('Bättre belysning längs vägen till skolan', 20)).toEqual([
    'Bättre belysning',
    'längs vägen till',
    'skolan',
  ]);
  expect(brokenLines('Trafiksäkerhetsåtgärder', 12)).toEqual(['Trafiksäker-', 'hetsåtgärder']);
});
