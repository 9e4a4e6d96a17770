import { PageHeading } from '@/components/ui/page-heading';

type ErrorPageProps = {
  title: string;
  /** What happened, in a sentence. */
  lead: string;
  /** What the reader can do now: links as a list. */
  children: React.ReactNode;
};

/** The inside of a page that could not be shown: what happened, and the ways on. */
export function ErrorPage({ title, lead, children }: ErrorPageProps) {
  return (
    <div className="error-page">
      <PageHeading title={title} lead={lead} />
      <div className="prose">{children}</div>
    </div>
  );
}
