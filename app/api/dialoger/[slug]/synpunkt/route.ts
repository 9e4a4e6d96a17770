import { submitComment } from '@/lib/contribution/submit-comment';
import { receiveResident } from '@/lib/web/resident-form';

/** Where the comment form is posted, today and by pages that were opened before an upgrade. */
export async function POST(request: Request, { params }: RouteContext<'/api/dialoger/[slug]/synpunkt'>) {
  const { slug } = await params;
  return receiveResident(request, {
    useCase: submitComment,
    name: 'comment',
    address: { slug },
    page: `/dialoger/${encodeURIComponent(slug)}/delta/synpunkt`,
    fields: ['text', 'audience', 'key', 'opened'],
    textField: 'text',
    done: ({ code, changed }) => `/kvitto/${code}?nytt=${changed ? 'igen' : 'ja'}`,
  });
}
