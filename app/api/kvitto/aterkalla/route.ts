import { withdrawFromPage } from '@/lib/web/withdrawal';

/** Where a receipt's holder posts that a text is to be taken off the website. */
export function POST(request: Request) {
  return withdrawFromPage(request);
}
