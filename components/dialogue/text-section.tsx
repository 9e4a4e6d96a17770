import { ProseSection } from '@/components/page/layout';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import type { Reader } from './reader';
import { Paragraphs } from './words';

type Props = { heading: string; fields: readonly string[]; texts: PublishedTexts; reader: Reader };

/** Published texts under a heading of ours; nothing at all where nothing was written. */
export function TextSection({ heading, fields, texts, reader }: Props) {
  const items = fields.flatMap((field) => texts.all(field));
  if (items.length === 0) return null;
  return (
    <ProseSection heading={heading}>
      {items.map((item) => (
        <Paragraphs key={item.id} words={item} reader={reader} />
      ))}
    </ProseSection>
  );
}
