import type { Reader } from '@/components/dialogue/reader';
import type { ReceiptAnswer } from '@/lib/followup/receipt-answers';
import type { TextKey } from '@/lib/text/keys';

type Props = {
  exclusion: NonNullable<ReceiptAnswer['excluded']>;
  /** What that means for the version. */
  what: TextKey;
  lang: string | undefined;
  reader: Reader;
};

/** A text that a version leaves out, and why. */
export function LeftOut({ exclusion: { reason, words }, what, lang, reader: { say } }: Props) {
  return (
    <p>
      <strong>{say(what)}.</strong> {say(`publicReport.excluded.reason.${reason}`)}.{' '}
      <span lang={lang}>{say('publicReport.receipt.excludedWords', { words })}</span>
    </p>
  );
}
