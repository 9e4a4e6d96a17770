import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';

type Props = { href: string; line: number; heading: string; language?: string; reader: Reader };

/** A link to a line of a report by its number and what it is called, in the language that it is called so in. */
export function LineLink({ href, line, heading, language, reader }: Props) {
  const { text, language: found } = reader.written('lineHeading', heading, language);
  return (
    <a href={href} lang={langUnlessPage(found, reader)}>
      {reader.say('publicReport.onContribution.line', { number: line, heading: text })}
    </a>
  );
}
