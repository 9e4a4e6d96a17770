import { beginSignIn } from '@/lib/web/sign-in';

/** The sign-in page's form. */
export function POST(request: Request) {
  return beginSignIn(request);
}
