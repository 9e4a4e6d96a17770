import type { NextRequest } from 'next/server';
import { seeOther, throughNextAuth } from '@/lib/web/sign-in';

/**
 * Where the identity provider sends people back to. next-auth's other endpoints are not offered; what it
 * redirects to when something fails leads to the sign-in page.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  const { nextauth } = await params;
  const [action, provider] = nextauth;
  if (action === 'callback' && provider === 'oidc') return throughNextAuth(request, 'callback', 'oidc');
  if (action === 'signin' || action === 'error') return seeOther('/logga-in?fel=refused');
  return new Response(null, { status: 404 });
}
