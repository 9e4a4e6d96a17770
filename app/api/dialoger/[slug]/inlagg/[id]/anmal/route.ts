import { reportContribution } from '@/lib/contribution/report-contribution';
import { receiveResident } from '@/lib/web/resident-form';

/** Where a report of a contribution is posted, today and by pages that were opened before an upgrade. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/dialoger/[slug]/inlagg/[id]/anmal'>,
) {
  const { slug, id } = await params;
  const page = `/dialoger/${encodeURIComponent(slug)}/inlagg/${encodeURIComponent(id)}/anmal`;
  return receiveResident(request, {
    useCase: reportContribution,
    name: 'complaint',
    address: { slug, contributionId: id },
    page,
    fields: ['reason', 'words', 'key', 'opened'],
    textField: 'words',
    done: () => `${page}?klart=ja`,
  });
}
