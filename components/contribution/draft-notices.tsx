import type { Reader } from '@/components/dialogue/reader';
import { Notice } from '@/components/ui/notice';
import type { PersonalDataKind } from '@/lib/contribution/personal-data';
import { PersonalDataAdvice } from './personal-data-advice';

export type NoticedDraft = { gone: boolean; saved: boolean; advice: readonly PersonalDataKind[] };

type Props = {
  draft: NoticedDraft;
  /** The last day of a draft that was just saved. */
  savedUntil: string;
  reader: Reader;
};

/** How it is with what was written: gone, saved, or with something in it to think about. */
export function DraftNotices({ draft, savedUntil, reader }: Props) {
  const { say } = reader;
  return (
    <>
      {draft.gone ? (
        <Notice heading={say('contribution.saved.gone')}>
          <p>{say('contribution.saved.goneText')}</p>
        </Notice>
      ) : null}
      {draft.saved ? (
        <Notice kind="success" heading={say('contribution.saved.title')} announce>
          <p>{say('contribution.saved.lead', { date: savedUntil })}</p>
        </Notice>
      ) : null}
      {draft.advice.length > 0 ? <PersonalDataAdvice kinds={draft.advice} reader={reader} /> : null}
    </>
  );
}
