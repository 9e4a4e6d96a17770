import { z } from 'zod';
import { log, withoutSecrets } from '@/lib/web/log';

const report = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2000).optional(),
    'effective-directive': z.string().max(100).optional(),
    'violated-directive': z.string().max(500).optional(),
    'blocked-uri': z.string().max(2000).optional(),
    'line-number': z.number().optional(),
  }),
});

const longest = 10_000;

/** What a browser refused to run or load. Logged without the query, the address of the reader or a sample. */
export async function POST(request: Request) {
  if (Number(request.headers.get('content-length') ?? 0) <= longest) {
    const text = await request.text();
    const parsed = report.safeParse(text.length <= longest ? parsedJson(text) : undefined);
    if (parsed.success) {
      const { 'csp-report': said } = parsed.data;
      log.warn(
        {
          directive: said['effective-directive'] ?? said['violated-directive'],
          page: pathOf(said['document-uri']),
          blocked: pathOf(said['blocked-uri']),
          line: said['line-number'],
        },
        'csp report',
      );
    }
  }
  return new Response(null, { status: 204 });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An address without query and fragment, and without codes; words such as `inline` as they are. */
function pathOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return address?.slice(0, 50);
  const { origin, pathname } = new URL(address);
  return withoutSecrets(`${origin === 'null' ? '' : origin}${pathname}`);
}
