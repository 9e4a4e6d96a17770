import { unreadyParts } from '@/lib/web/readiness';

/** Can requests be answered now? Names what fails, and nothing more. */
export async function GET() {
  const failing = await unreadyParts();
  return Response.json(
    { ready: failing.length === 0, failing },
    { status: failing.length === 0 ? 200 : 503 },
  );
}
