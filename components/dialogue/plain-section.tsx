import { ProseSection } from '@/components/page/layout';

type Props = { heading: string; paragraphs?: readonly string[]; children?: React.ReactNode };

/** A heading, its paragraphs, and whatever comes after them. */
export function PlainSection({ heading, paragraphs = [], children }: Props) {
  return (
    <ProseSection heading={heading}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </ProseSection>
  );
}
