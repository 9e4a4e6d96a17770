import type { Metadata } from 'next';
import { EditedPageOf, editedPageMetadata } from '../edited-page';

type Props = PageProps<'/[locale]/personuppgifter'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return editedPageMetadata('personalData', params);
}

/** What is kept about those who take part, why, for how long, and what they can ask for. */
export default function PersonalDataPage({ params }: Props) {
  return <EditedPageOf page="personalData" params={params} />;
}
