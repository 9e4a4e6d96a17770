import { useId } from 'react';
import { Heading, type HeadingLevel } from './heading';

type NoticeKind = 'info' | 'warning' | 'success' | 'error';

type NoticeProps = {
  kind?: NoticeKind;
  heading: string;
  headingLevel?: HeadingLevel;
  /** Read out when it appears: the result of something the reader just did. */
  announce?: boolean;
  children?: React.ReactNode;
};

/** Something the reader must know before going on; told by shape and words, not by colour alone. */
export function Notice({
  kind = 'info',
  heading,
  headingLevel = 2,
  announce = false,
  children,
}: NoticeProps) {
  const headingId = useId();
  const content = (
    <>
      <svg className="notice-shape" viewBox="0 0 24 24" aria-hidden="true">
        {shapes[kind]}
      </svg>
      <div className="notice-body">
        <Heading level={headingLevel} id={headingId} className="notice-heading">
          {heading}
        </Heading>
        {children ? <div className="notice-text">{children}</div> : null}
      </div>
    </>
  );
  if (announce) {
    return (
      <div className="notice" data-kind={kind} role={kind === 'error' ? 'alert' : 'status'}>
        {content}
      </div>
    );
  }
  return (
    <section className="notice" data-kind={kind} aria-labelledby={headingId}>
      {content}
    </section>
  );
}

const shapes: Record<NoticeKind, React.ReactNode> = {
  info: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.4v.2" />,
  warning: <path d="M12 3 22 20.5H2ZM12 9.5v5M12 17.4v.2" />,
  success: <path d="M3.5 12.5 9.5 18.5 20.5 6" />,
  error: <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM8.5 8.5l7 7M15.5 8.5l-7 7" />,
};
