/** The first stop of the keyboard on every page. */
export function SkipLink({ href = '#innehall', children }: { href?: string; children: React.ReactNode }) {
  return (
    <a className="skip-link" href={href}>
      {children}
    </a>
  );
}
