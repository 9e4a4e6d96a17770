/** Says, on every page of a demo installation, that nothing here is real. */
export function DemoMark({ children }: { children: React.ReactNode }) {
  return <p className="demo-mark">{children}</p>;
}
