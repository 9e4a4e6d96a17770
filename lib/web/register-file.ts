import { type TableFormat, tableBytes, tableTypes } from '@/lib/tables/described-table';
import { texts } from '@/lib/text/server';
import { inOrder, narrowed, overviewAddress, overviewRows } from '@/lib/work/overview';
import { overviewFor } from '@/lib/work/queries';
import { registerTable } from '@/lib/work/register-table';
import { publicOrigin } from './origin';
import { getActor } from './session';

/** The office's register as a file: what this person may see, narrowed and ordered as the address says. */
export async function registerFile(request: Request, format: TableFormat): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 401 });
  const asked = overviewAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { now, work } = await overviewFor(actor);
  const say = texts('sv');
  const rows = inOrder(narrowed(overviewRows(work, now), asked), asked.ordning);
  const body = await tableBytes(registerTable(rows, { say, now, origin: publicOrigin() }), format, {
    table: say('office.register.title'),
    columns: say('office.register.columns'),
    heading: say('office.register.columnName'),
    what: say('office.register.columnWhat'),
  });
  return new Response(body, {
    headers: {
      'Content-Type': tableTypes[format],
      'Content-Disposition': `attachment; filename="${say('office.register.fileName')}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
