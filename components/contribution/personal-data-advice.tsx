import type { Reader } from '@/components/dialogue/reader';
import { Notice } from '@/components/ui/notice';
import type { PersonalDataKind } from '@/lib/contribution/personal-data';

/** What the text seems to hold, said once before it is sent. The writer decides. */
export function PersonalDataAdvice({
  kinds,
  reader,
}: {
  kinds: readonly PersonalDataKind[];
  reader: Reader;
}) {
  const { say } = reader;
  return (
    <Notice kind="warning" heading={say('contribution.advice.heading')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{say(`contribution.advice.${kind}`)}</li>
        ))}
      </ul>
      <p>{say('contribution.advice.lead')}</p>
    </Notice>
  );
}
