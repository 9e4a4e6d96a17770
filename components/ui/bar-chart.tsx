import { type Interval, wilsonInterval } from '@/lib/statistics/wilson';
import { brokenLines } from './broken-lines';
import { type Column, DataTable } from './data-table';

export type Bar = {
  key: string;
  label: string;
  lang?: string;
  /** None where the number is kept back. */
  count: number | undefined;
};

type BarChartProps = {
  /** What the table and the picture show, and of whom. */
  caption: React.ReactNode;
  /** What a screen reader says of the picture: what it is a picture of, and the one thing to see in it. */
  description: string;
  bars: readonly Bar[];
  /** What the shares are shares of. */
  base: number;
  locale: string;
  words: {
    label: string;
    count: string;
    share: string;
    /** Left out: no interval is drawn, as where everybody is counted and chance plays no part. */
    interval?: string;
    /** Between the ends of an interval: "till". */
    to?: string;
    /** Instead of a number that is kept back. */
    keptBack?: string;
  };
};

type Drawn = Bar & {
  share: number | undefined;
  interval: Interval | undefined;
  lines: string[];
  top: number;
};

/** The bars lie on the left of the picture, their shares are written to the right. */
const full = 78;
const lineHeight = 1.35;
const barHeight = 1.1;
const gap = 0.9;

/**
 * Shares as bars, with their 95 % intervals, and the same numbers in a table. Drawn on the server; sizes are
 * in em and per cent, so that it follows the text size and the width of the page.
 */
export function BarChart({ caption, description, bars, base, locale, words }: BarChartProps) {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const written = ({ share }: Drawn) =>
    share === undefined ? (words.keptBack ?? '') : percent.format(share);
  const drawn = placed(bars, base, words.interval !== undefined);
  const last = drawn.at(-1);
  return (
    <figure className="bar-chart">
      <svg role="img" aria-label={description} width="100%" height={last ? em(bottomOf(last)) : 0}>
        {drawn.map((bar) => (
          <g key={bar.key}>
            {bar.lines.map((line, at) => (
              <text key={line} lang={bar.lang} x="0" y={em(bar.top + lineHeight * (at + 0.8))}>
                {line}
              </text>
            ))}
            {bar.share === undefined ? null : <BarShape bar={bar} share={bar.share} />}
            <text x="100%" y={em(barTop(bar) + barHeight * 0.82)} textAnchor="end">
              {written(bar)}
            </text>
          </g>
        ))}
      </svg>
      <DataTable caption={caption} columns={columnsOf(words, written, percent)} rows={drawn} rowKey={keyOf} />
    </figure>
  );
}

function BarShape({ bar, share }: { bar: Drawn; share: number }) {
  const y = em(barTop(bar));
  const middle = em(barTop(bar) + barHeight / 2);
  const [low, high] = [along(bar.interval?.low), along(bar.interval?.high)];
  return (
    <>
      <rect className="bar-track" x="0" y={y} width={`${full}%`} height={em(barHeight)} />
      <rect className="bar-share" x="0" y={y} width={along(share)} height={em(barHeight)} />
      {bar.interval
        ? (['bar-halo', 'bar-interval'] as const).map((name) => (
            <g key={name} className={name}>
              <line x1={low} x2={high} y1={middle} y2={middle} />
              {[low, high].map((x, at) => (
                <line key={at === 0 ? 'low' : 'high'} x1={x} x2={x} {...ends(bar)} />
              ))}
            </g>
          ))
        : null}
    </>
  );
}

function columnsOf(
  words: BarChartProps['words'],
  written: (bar: Drawn) => string,
  percent: Intl.NumberFormat,
): Column<Drawn>[] {
  const span = ({ interval }: Drawn) =>
    interval ? `${percent.format(interval.low)} ${words.to ?? '–'} ${percent.format(interval.high)}` : '';
  return [
    {
      key: 'label',
      header: words.label,
      rowHeader: true,
      cell: ({ label, lang }) => <span lang={lang}>{label}</span>,
    },
    { key: 'count', header: words.count, numeric: true, cell: ({ count }) => count ?? words.keptBack },
    { key: 'share', header: words.share, numeric: true, cell: written },
    ...(words.interval ? [{ key: 'interval', header: words.interval, numeric: true, cell: span }] : []),
  ];
}

/** The bars under each other, each below the lines of its label. */
function placed(bars: readonly Bar[], base: number, withInterval: boolean): Drawn[] {
  const drawn: Drawn[] = [];
  for (const bar of bars) {
    const above = drawn.at(-1);
    const { count } = bar;
    drawn.push({
      ...bar,
      share: count === undefined || base === 0 ? undefined : count / base,
      interval: withInterval && count !== undefined ? wilsonInterval(count, base) : undefined,
      lines: brokenLines(bar.label, 34),
      top: above ? bottomOf(above) + gap : 0,
    });
  }
  return drawn;
}

function barTop({ top, lines }: Drawn): number {
  return top + lines.length * lineHeight + 0.15;
}

function bottomOf(bar: Drawn): number {
  return barTop(bar) + barHeight + 0.1;
}

function ends(bar: Drawn): { y1: string; y2: string } {
  return { y1: em(barTop(bar) + barHeight * 0.2), y2: em(barTop(bar) + barHeight * 0.8) };
}

function along(share = 0): string {
  return `${(share * full).toFixed(2)}%`;
}

function em(size: number): string {
  return `${size.toFixed(2)}em`;
}

function keyOf({ key }: Drawn): string {
  return key;
}
