import type { Reader } from '@/components/dialogue/reader';
import { HiddenKey } from '@/components/form/hidden-key';
import { Honeypot } from './honeypot';

type Props = {
  /** The idempotency key, and when the form was opened. */
  formKey: string;
  opened: string;
  /** The draft that it was opened from. */
  draft?: string;
  reader: Reader;
};

/** What every form of a resident carries besides its words. */
export function FormMachinery({ formKey, opened, draft, reader }: Props) {
  return (
    <>
      <HiddenKey value={formKey} />
      <HiddenKey name="opened" value={opened} />
      {draft ? <HiddenKey name="draft" value={draft} /> : null}
      <HiddenKey name="language" value={reader.locale} />
      <Honeypot label={reader.say('contribution.form.honeypot')} />
    </>
  );
}
