import { knownIn, narrowedTo, registerAddress } from '@/lib/dialogue/public-lists';
import { publicRegisterRows } from '@/lib/dialogue/public-queries';
import { registerTable } from '@/lib/dialogue/register-table';
import { type TableFormat, tableBytes, tableTypes } from '@/lib/tables/described-table';
import { localeOf } from '@/lib/text/server';
import { fileAnswer } from '@/lib/web/file-answer';
import { distantReader } from './feed-answer';

/** The public register as a file in the language of the address, narrowed as the address says. */
export async function registerAnswer(
  request: Request,
  language: string,
  format: TableFormat,
): Promise<Response> {
  const { now, dialogues } = await publicRegisterRows();
  const asked = registerAddress.parse(Object.fromEntries(new URL(request.url).searchParams));
  const rows = narrowedTo(dialogues, knownIn(dialogues, asked), now);
  const { locale, say, address } = distantReader(localeOf(language));
  const body = await tableBytes(registerTable(rows, { say, now, address }), format, {
    table: say('dialogue.register.title'),
    columns: say('dialogue.registerFile.columns'),
    heading: say('dialogue.registerFile.columnName'),
    what: say('dialogue.registerFile.columnWhat'),
  });
  return fileAnswer(request, body, {
    'Content-Type': tableTypes[format],
    'Content-Language': locale,
    'Content-Disposition': `attachment; filename="${say('dialogue.registerFile.fileName')}.${format}"`,
  });
}
