type PageHeadingProps = {
  title: string;
  /** The title's language, where it is not the page's. */
  titleLang?: string;
  /** What kind of page this is, or where it belongs, above the title. */
  kicker?: React.ReactNode;
  /** The answer first: one or two sentences. */
  lead?: React.ReactNode;
  /** The page's single primary action, or its facts. */
  children?: React.ReactNode;
};

/** The page's only h1. */
export function PageHeading({ title, titleLang, kicker, lead, children }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1 lang={titleLang}>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </div>
  );
}
