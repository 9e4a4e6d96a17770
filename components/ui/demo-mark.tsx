type Props = { text: string; begin: { href: string; text: string } };

/** Says, on every page of a demo installation, that nothing here is real, and where one begins in it. */
export function DemoMark({ text, begin }: Props) {
  return (
    <p className="demo-mark">
      {text}{' '}
      <a className="print:hidden" href={begin.href}>
        {begin.text}
      </a>
    </p>
  );
}
