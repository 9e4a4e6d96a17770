export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

type HeadingProps = {
  level: HeadingLevel;
  id?: string;
  className?: string;
  lang?: string;
  children: React.ReactNode;
};

/** A heading whose level is decided where it stands, so that no level is skipped. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
