import { submitReply } from '@/lib/contribution/submit-reply';
import { receiveResident } from '@/lib/web/resident-form';

/** Where a reply is posted, today and by pages that were opened before an upgrade. */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/dialoger/[slug]/inlagg/[id]/svara'>,
) {
  const { slug, id } = await params;
  return receiveResident(request, {
    useCase: submitReply,
    name: 'reply',
    address: { slug, contributionId: id },
    page: `/dialoger/${encodeURIComponent(slug)}/inlagg/${encodeURIComponent(id)}/svara`,
    fields: ['text', 'key', 'opened'],
    textField: 'text',
    done: ({ code, changed }) => `/kvitto/${code}?nytt=${changed ? 'igen' : 'ja'}`,
  });
}
