/** The mark: a thread that comes in, makes a loop and goes on. */
export function ThreadMark() {
  return (
    <svg className="thread-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 0v7.5M16 24.5V32" />
      <circle cx="16" cy="16" r="8.5" />
      <circle className="thread-mark-dot" cx="16" cy="16" r="3.5" />
    </svg>
  );
}
