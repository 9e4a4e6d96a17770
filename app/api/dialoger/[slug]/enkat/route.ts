import { receiveSurvey } from '@/lib/web/survey-form';

/** Where each page of a survey is posted, today and by pages that were opened before an upgrade. */
export async function POST(request: Request, { params }: RouteContext<'/api/dialoger/[slug]/enkat'>) {
  return receiveSurvey(request, (await params).slug);
}
