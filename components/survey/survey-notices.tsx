import type { Reader } from '@/components/dialogue/reader';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { ReceiptCode } from '@/components/ui/receipt-code';

type Props = {
  soFar: { gone: boolean; saved: boolean; shownCode?: string; errors: Record<string, string> };
  /** The last day of what was saved on request. */
  until: string;
  reader: Reader;
};

/** How a survey that was begun stands: saved, gone or asked anew. */
export function SurveyNotices({ soFar, until, reader: { say } }: Props) {
  const { gone, saved, shownCode, errors } = soFar;
  return (
    <>
      {gone ? (
        <Notice heading={say('survey.saved.gone')}>
          <p>{say('survey.saved.goneText')}</p>
        </Notice>
      ) : null}
      {saved && shownCode ? (
        <Notice kind="success" heading={say('survey.saved.title')} announce>
          <p>{say('survey.saved.lead', { date: until })}</p>
          <ReceiptCode label={say('survey.saved.code')} code={shownCode} />
        </Notice>
      ) : null}
      {errors.form === 'survey.conflict.newVersion' ? (
        <Notice kind="warning" heading={say('survey.changed.heading')} announce>
          <p>{say('survey.changed.text')}</p>
        </Notice>
      ) : null}
      {errors.form === 'survey.conflict.gone' ? (
        <Notice kind="warning" heading={say('survey.begunAgain.heading')} announce>
          <p>{say('survey.begunAgain.text')}</p>
        </Notice>
      ) : null}
      {errors.form === 'survey.conflict.sent' ? (
        <Notice kind="warning" heading={say('survey.sentBefore.heading')} announce>
          <p>{say('survey.sentBefore.text')}</p>
        </Notice>
      ) : null}
      {errors.form === 'survey.error.empty' ? (
        <Notice kind="error" heading={say('survey.error.empty')} announce />
      ) : null}
    </>
  );
}

/** The way back to answers that were saved. */
export function SurveyResume({ open, reader: { say } }: { open: boolean; reader: Reader }) {
  return (
    <Details summary={say('survey.resume.summary')} open={open}>
      <form className="form" method="get">
        <div className="field">
          <label className="field-label" htmlFor="utkast">
            {say('survey.resume.label')}
          </label>
          <p className="field-hint" id="utkast-hint">
            {say('survey.resume.text')}
          </p>
          <input
            className="input"
            id="utkast"
            name="utkast"
            aria-describedby="utkast-hint"
            autoComplete="off"
            spellCheck={false}
            required
          />
        </div>
        <Button>{say('survey.resume.button')}</Button>
      </form>
    </Details>
  );
}
