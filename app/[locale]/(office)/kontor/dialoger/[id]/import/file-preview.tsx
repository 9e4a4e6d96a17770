import { OfficeForm } from '@/components/form/office-form';
import { ImportPreview } from '@/components/offline/import-preview';
import { ButtonLink } from '@/components/ui/button';
import { type PendingFile, previewOf } from '@/lib/contribution/import/pending-file';
import { problemText } from '@/lib/contribution/import/problem-text';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { confirmImport } from './actions';

const problemsShown = 100;
const rowsShown = 5;
const wordsShown = 200;

/** A chosen file before it is read in, with the one button that does it. */
export async function FilePreview({ file, token }: { file: PendingFile; token: string }) {
  const checked = await previewOf(file);
  const say = texts('sv');
  const page = `/kontor/dialoger/${file.dialogueId}/import`;
  const other = <ButtonLink href={page}>{say('offline.import.other')}</ButtonLink>;
  return (
    <>
      <ImportPreview
        fileName={file.fileName}
        audience={say(`offline.record.${file.audience}`)}
        counts={{
          rows: checked.rowsInFile,
          added: checked.added.length,
          already: checked.alreadyThere,
          wrong: checked.problems.length,
        }}
        ignored={checked.ignored}
        problems={checked.problems.slice(0, problemsShown).map((problem) => problemText(problem, say))}
        firstRows={checked.added.slice(0, rowsShown).map((row) => ({
          number: row.number,
          text: row.text.length > wordsShown ? `${row.text.slice(0, wordsShown)} …` : row.text,
          channel: say(`receipt.channel.${row.channel}`),
          received: writtenOut(row.receivedAt, 'sv'),
        }))}
        say={say}
      />
      {checked.problems.length === 0 && checked.added.length > 0 ? (
        <OfficeForm
          action={confirmImport}
          labels={sv.form}
          idempotencyKey={newId()}
          submitLabel={say('offline.import.confirm', { count: checked.added.length })}
          actions={other}
        >
          <input type="hidden" name="dialogueId" value={file.dialogueId} />
          <input type="hidden" name="token" value={token} />
        </OfficeForm>
      ) : (
        <p>{other}</p>
      )}
    </>
  );
}
