import { CheckboxGroup } from '@/components/form/choices';
import { TextInput } from '@/components/form/text-input';
import { maskedWords } from '@/lib/contribution/masks';
import type { Channel } from '@/lib/contribution/model';
import { beginningOf } from '@/lib/contribution/public-list';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

export type FoundContribution = { id: string; receivedAt: Date; channel: Channel; body: string | null };

type Props = {
  found: readonly FoundContribution[];
  linked: ReadonlySet<string>;
  say: Say;
};

/** What was found, to tick: what it says, when it came, and whether the line already builds on it. */
export function FoundChoices({ found, linked, say }: Props) {
  return (
    <>
      <CheckboxGroup
        name="contributionIds"
        label={say('report.ground.choose')}
        required
        options={found.map(({ id, body, channel, receivedAt }) => ({
          value: id,
          label: body === null ? say('report.missing.noText') : maskedWords(beginningOf(body, 300).text, say),
          hint: [
            say(`receipt.channel.${channel}`),
            writtenOut(receivedAt, 'sv'),
            ...(linked.has(id) ? [say('report.ground.linked')] : []),
          ].join(', '),
        }))}
      />
      <HowField say={say} />
    </>
  );
}

/** In a few words: how the line builds on it. */
export function HowField({ say }: { say: Say }) {
  return (
    <TextInput
      name="how"
      label={say('report.ground.how')}
      hint={say('report.ground.howHint')}
      maxLength={400}
    />
  );
}
