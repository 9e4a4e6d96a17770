import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from './description-list';
import { Details } from './details';

type Props = {
  heading: string;
  /** Files of the same table. */
  files: readonly { href: string; text: string }[];
  /** What stands in the columns, behind a press. */
  summary: string;
  columns: readonly { heading: string; what: string }[];
};

/** A table to take away, with what its columns hold. */
export function TableDownloads({ heading, files, summary, columns }: Props) {
  return (
    <ProseSection heading={heading} screenOnly>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {files.map(({ href, text }) => (
          <li key={href}>
            <a className="inline-block py-1" href={href} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <Details summary={summary}>
        <DescriptionList
          items={columns.map(({ heading: term, what: description }) => ({ term, description }))}
        />
      </Details>
    </ProseSection>
  );
}
