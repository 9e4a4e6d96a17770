import { submitProposal } from '@/lib/contribution/submit-proposal';
import { receiveResident } from '@/lib/web/resident-form';

/** Where the proposal form is posted, today and by pages that were opened before an upgrade. */
export async function POST(request: Request, { params }: RouteContext<'/api/dialoger/[slug]/forslag'>) {
  const { slug } = await params;
  return receiveResident(request, {
    useCase: submitProposal,
    name: 'proposal',
    address: { slug },
    page: `/dialoger/${encodeURIComponent(slug)}/delta/forslag`,
    fields: ['title', 'what', 'why', 'place', 'latitude', 'longitude', 'audience', 'key', 'opened'],
    textField: 'what',
    done: ({ code, changed }) => `/kvitto/${code}?nytt=${changed ? 'igen' : 'ja'}`,
  });
}
