import type { Metadata } from 'next';
import { EditedPageOf, editedPageMetadata } from '../edited-page';

type Props = PageProps<'/[locale]/tillganglighet'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return editedPageMetadata('accessibility', params);
}

/** The accessibility statement, by the headings that Digg asks for. Source: SFS 2018:1937, 13 §. */
export default function AccessibilityPage({ params }: Props) {
  return <EditedPageOf page="accessibility" params={params} />;
}
