import type { Metadata } from 'next';
import { EditedPageOf, editedPageMetadata } from '../edited-page';

type Props = PageProps<'/[locale]/om'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return editedPageMetadata('about', params);
}

/** What the dialogues are, what the municipality promises, and how answers are accounted for. */
export default function AboutPage({ params }: Props) {
  return <EditedPageOf page="about" params={params} />;
}
