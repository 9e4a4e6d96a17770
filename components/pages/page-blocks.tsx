import {
  type Block,
  blocksOf,
  type Foreign,
  filledIn,
  type Inline,
  piecesOf,
  type Settled,
} from '@/lib/pages/blocks';

type Filled = {
  text: string;
  settled: Settled;
  /** What of the settings is in another language than the page. */
  foreign?: Foreign;
};

/** The first words of a page, for its heading: one line, links included. */
export function PageLead({ text, settled, foreign, lang }: Filled & { lang?: string }) {
  const words = blocksOf(filledIn(text, settled)).flatMap((block) =>
    block.kind === 'list' ? [] : [...block.words, { text: ' ' }],
  );
  return (
    <span lang={lang}>
      <Words words={words} foreign={foreign} />
    </span>
  );
}

/** The municipality's own words on one of its pages: paragraphs, headings, lists and links, nothing else. */
export function PageBlocks({ text, settled, foreign }: Filled) {
  return blocksOf(filledIn(text, settled)).map((block, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
    <OneBlock key={position} block={block} foreign={foreign} />
  ));
}

function OneBlock({ block, foreign }: { block: Block; foreign?: Foreign }) {
  if (block.kind === 'heading') {
    return (
      <h3>
        <Words words={block.words} foreign={foreign} />
      </h3>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Words words={block.words} foreign={foreign} />
      </p>
    );
  }
  return (
    <ul>
      {block.items.map((words, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={position}>
          <Words words={words} foreign={foreign} />
        </li>
      ))}
    </ul>
  );
}

function Words({ words, foreign }: { words: Inline[]; foreign?: Foreign }) {
  return words.flatMap(({ text, href }, position) =>
    href === undefined
      ? piecesOf(text, foreign).map((piece, at) =>
          piece.lang === undefined ? (
            piece.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
            <span key={`${position} ${at}`} lang={piece.lang}>
              {piece.text}
            </span>
          ),
        )
      : [
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
          <a key={position} href={href}>
            {text}
          </a>,
        ],
  );
}
