'use client';

import { Notice } from '@/components/ui/notice';
import type { CodedContribution, CodingWords } from './coding-state';

type CodedTextProps = {
  contribution: CodedContribution;
  words: CodingWords;
  text: React.RefObject<HTMLDivElement | null>;
};

/** The text that is being coded, minus its masks, with its marked passages underlined. */
export function CodedText({ contribution, words, text }: CodedTextProps) {
  const { facts, leftOut, unreadable, pieces, lang, question } = contribution;
  return (
    <div className="grid gap-3">
      {question ? <p className="font-semibold">{question}</p> : null}
      {unreadable ? (
        <Notice heading={unreadable} />
      ) : (
        <section
          ref={text}
          aria-label={words.text}
          tabIndex={-1}
          lang={lang}
          className="max-w-[34em] font-serif text-[1.25em] leading-relaxed whitespace-pre-line"
        >
          {pieces.map((piece) =>
            piece.masked ? (
              <span className="mask" key={piece.start} data-start={piece.start} data-masked lang="sv">
                {words.masked}
              </span>
            ) : piece.marked ? (
              <mark key={piece.start} data-start={piece.start}>
                {piece.text}
              </mark>
            ) : (
              <span key={piece.start} data-start={piece.start}>
                {piece.text}
              </span>
            ),
          )}
        </section>
      )}
      <p className="text-ink-soft">{facts.join(' · ')}</p>
      {leftOut ? <Notice heading={leftOut.heading}>{leftOut.words}</Notice> : null}
    </div>
  );
}
