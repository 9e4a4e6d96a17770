import { ErrorSummary } from '@/components/form/error-summary';
import { SubmitBar } from '@/components/form/submit-bar';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import { importColumns } from '@/lib/contribution/import/columns';
import type { Say } from '@/lib/text/server';
import { FileField } from './file-field';
import { AudienceField } from './submission-fields';

type Props = {
  dialogueId: string;
  /** Who may read, as chosen before an error. */
  audience: 'public' | 'municipality';
  error?: string;
  say: Say;
};

/** Choosing a file to look at before anything is stored. A plain post: it may be larger than an action takes. */
export function UploadForm({ dialogueId, audience, error, say }: Props) {
  return (
    <>
      {error ? (
        <ErrorSummary heading={say('form.errorSummary')} errors={[{ id: 'f-file', message: error }]} />
      ) : null}
      <form
        className="form"
        action="/api/kontor/import"
        method="post"
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <FileField
          id="f-file"
          name="file"
          label={say('offline.import.file')}
          hint={say('offline.import.fileHint')}
          accept=".csv,text/csv"
          error={error}
        />
        <AudienceField chosen={audience} say={say} />
        <Details summary={say('offline.import.columns')}>
          <p>{say('offline.import.columnsText')}</p>
          <DescriptionList
            items={importColumns.map((column) => ({
              term: column,
              description: say(`offline.import.columnText.${column}`),
            }))}
          />
        </Details>
        <SubmitBar label={say('offline.import.upload')} />
      </form>
    </>
  );
}
