import { Heading, type HeadingLevel } from '@/components/ui/heading';

type Space = 'tight' | 'normal' | 'wide';

/** One thing under the other, with even space between. */
export function Stack({ space = 'normal', children }: { space?: Space; children: React.ReactNode }) {
  return (
    <div className="stack" data-space={space}>
      {children}
    </div>
  );
}

type ColumnsProps = {
  /** "aside" sets the second child in a narrower column; "even" shares the width. */
  variant?: 'even' | 'aside';
  children: React.ReactNode;
};

/** Side by side where there is room, under each other where there is not. */
export function Columns({ variant = 'even', children }: ColumnsProps) {
  return (
    <div className="side-by-side" data-variant={variant}>
      {children}
    </div>
  );
}

type ProseSectionProps = {
  heading: string;
  /** The heading's language, where it is not that of what surrounds it. */
  headingLang?: string;
  headingLevel?: HeadingLevel;
  id?: string;
  /** Tables and lists that need the whole width instead of the reading measure. */
  wide?: boolean;
  /** Document text in the serif. */
  serif?: boolean;
  /** What is done here is done on a screen: it is not printed. */
  screenOnly?: boolean;
  children: React.ReactNode;
};

/** A part of a page: its heading in the margin, its text in the reading measure. */
export function ProseSection({
  heading,
  headingLang,
  headingLevel = 2,
  id,
  wide,
  serif,
  screenOnly,
  children,
}: ProseSectionProps) {
  return (
    <section className={screenOnly ? 'prose-section print:hidden' : 'prose-section'}>
      <Heading level={headingLevel} id={id} className="prose-heading" lang={headingLang}>
        {heading}
      </Heading>
      <div className="prose-body" data-wide={wide || undefined} data-serif={serif || undefined}>
        {children}
      </div>
    </section>
  );
}
