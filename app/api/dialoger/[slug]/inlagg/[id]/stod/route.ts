import { supportProposal } from '@/lib/contribution/support-proposal';
import { receiveResident } from '@/lib/web/resident-form';

/** Where support of a proposal is posted, today and by pages that were opened before an upgrade. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/dialoger/[slug]/inlagg/[id]/stod'>,
) {
  const { slug, id } = await params;
  const page = `/dialoger/${encodeURIComponent(slug)}/inlagg/${encodeURIComponent(id)}/stod`;
  return receiveResident(request, {
    useCase: supportProposal,
    name: 'support',
    address: { slug, contributionId: id },
    page,
    fields: ['key', 'opened'],
    done: () => `${page}?klart=ja`,
  });
}
