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
  const why = say(`publicReport.excluded.reason.${reason}`);
  return (
    <p>
      <strong>{say(what)}.</strong>{' '}
      {say('publicReport.receipt.excludedWhy', { reason: why[0]?.toLowerCase() + why.slice(1) })}{' '}
      <span lang={lang}>{say('publicReport.receipt.excludedWords', { words })}</span>
    </p>
  );
}
