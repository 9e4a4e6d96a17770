import { Heading, type HeadingLevel } from './heading';

type EmptyStateProps = {
  heading: string;
  headingLevel?: HeadingLevel;
  /** What to do first. */
  children: React.ReactNode;
  action?: React.ReactNode;
};

/** Nothing here yet: says what to do first. */
export function EmptyState({ heading, headingLevel = 2, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading level={headingLevel} className="empty-heading">
        {heading}
      </Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
