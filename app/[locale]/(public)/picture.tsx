import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { fileAnswer } from '@/lib/web/file-answer';

/** What stands in the picture that goes with a link to a page. */
export type PictureWords = { municipality: string; service: string; words: string; fact: string };

const size = { width: 1200, height: 630 };
const colours = { paper: '#fbfaf6', ink: '#20252c', soft: '#545a61', rule: '#d8d3c6', thread: '#96384a' };

/** A picture is drawn once for its words; a municipality has some tens of them at a time. */
const MOST_KEPT = 60;
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The picture of a page as a PNG, drawn here with fonts of our own. */
export async function pictureAnswer(request: Request, words: PictureWords): Promise<Response> {
  const name = createHash('sha256').update(JSON.stringify(words)).digest('base64');
  const drawn = kept.get(name) ?? draw(words);
  kept.delete(name);
  kept.set(name, drawn);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  // What could not be drawn is not remembered.
  drawn.catch(() => kept.delete(name));
  return fileAnswer(request, await drawn, { 'Content-Type': 'image/png' });
}

async function draw(words: PictureWords): Promise<Uint8Array<ArrayBuffer>> {
  const response = new ImageResponse(<Picture {...drawable(words)} />, { ...size, fonts: await fonts() });
  return new Uint8Array(await response.arrayBuffer());
}

/** Letters that stand among those of our fonts and are missing all the same, by what is nearest to them. */
const nearest: Record<string, string> = { Ŧ: 'T', ŧ: 't', Ĭ: 'I', ĭ: 'i', Ĳ: 'IJ', ĳ: 'ij' };

/**
 * Only characters that the fonts below have: for any other one, the drawing library would ask a font service
 * on the internet. A picture may lack a sign; the page that it leads to has it.
 */
function drawable({ municipality, service, words, fact }: PictureWords): PictureWords {
  const only = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[ŦŧĬĭĲĳ]/g, (letter) => nearest[letter] ?? '')
      .replace(/[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u017e\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026]/g, '');
  return {
    municipality: only(municipality),
    service: only(service),
    words: shortened(only(words)),
    fact: only(fact),
  };
}

function shortened(text: string): string {
  return text.length > 150 ? `${text.slice(0, 147).replace(/\s+\S*$/, '')} …` : text;
}

async function fonts() {
  const files = join(process.cwd(), 'node_modules/@fontsource/source-serif-4/files');
  const font = async (subset: string, weight: 400 | 600) => ({
    name: `Serif ${subset}`,
    data: await readFile(join(files, `source-serif-4-${subset}-${weight}-normal.woff`)),
    weight,
    style: 'normal' as const,
  });
  return Promise.all([
    font('latin', 400),
    font('latin', 600),
    font('latin-ext', 400),
    font('latin-ext', 600),
  ]);
}

/** The thread with its knot, who asks, what is asked, and until when: what the page says first. */
function Picture({ municipality, service, words, fact }: PictureWords) {
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        backgroundColor: colours.paper,
        color: colours.ink,
        fontFamily: 'Serif latin, Serif latin-ext',
      }}
    >
      <svg aria-hidden="true" width="150" height="630" viewBox="0 0 150 630">
        <path d="M90 0V66M90 114V630" stroke={colours.thread} strokeWidth="4" />
        <circle cx="90" cy="90" r="22" fill="none" stroke={colours.thread} strokeWidth="4" />
        <circle cx="90" cy="90" r="9" fill={colours.thread} />
      </svg>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 1050,
          padding: '66px 80px 60px 0',
        }}
      >
        <div style={{ display: 'flex', fontSize: 34 }}>
          <span style={{ fontWeight: 600, marginRight: 14 }}>{municipality}</span>
          <span style={{ color: colours.soft }}>{service}</span>
        </div>
        <div style={{ display: 'flex', fontSize: words.length > 90 ? 58 : 70, lineHeight: 1.18 }}>
          {words}
        </div>
        <div
          style={{
            display: 'flex',
            fontSize: 34,
            borderTop: `2px solid ${colours.rule}`,
            paddingTop: 26,
            minHeight: 70,
          }}
        >
          {fact}
        </div>
      </div>
    </div>
  );
}
