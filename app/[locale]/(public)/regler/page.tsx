import type { Metadata } from 'next';
import { EditedPageOf, editedPageMetadata } from '../edited-page';

type Props = PageProps<'/[locale]/regler'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return editedPageMetadata('rules', params);
}

/** Who provides the service, who can read what is written, and what may not stand here. Source: lag 1998:112. */
export default function RulesPage({ params }: Props) {
  return <EditedPageOf page="rules" params={params} />;
}
