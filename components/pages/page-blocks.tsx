import { type Block, blocksOf, filledIn, type Inline, type Settled } from '@/lib/pages/blocks';

/** The first words of a page, for its heading: one line, links included. */
export function PageLead({ text, settled, lang }: { text: string; settled: Settled; lang?: string }) {
  const words = blocksOf(filledIn(text, settled)).flatMap((block) =>
    block.kind === 'list' ? [] : [...block.words, { text: ' ' }],
  );
  return (
    <span lang={lang}>
      <Words words={words} />
    </span>
  );
}

/** The municipality's own words on one of its pages: paragraphs, headings, lists and links, nothing else. */
export function PageBlocks({ text, settled }: { text: string; settled: Settled }) {
  return blocksOf(filledIn(text, settled)).map((block, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
    <OneBlock key={position} block={block} />
  ));
}

function OneBlock({ block }: { block: Block }) {
  if (block.kind === 'heading') {
    return (
      <h3>
        <Words words={block.words} />
      </h3>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Words words={block.words} />
      </p>
    );
  }
  return (
    <ul>
      {block.items.map((words, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={position}>
          <Words words={words} />
        </li>
      ))}
    </ul>
  );
}

function Words({ words }: { words: Inline[] }) {
  return words.map(({ text, href }, position) =>
    href === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity but their place
      <a key={position} href={href}>
        {text}
      </a>
    ),
  );
}
