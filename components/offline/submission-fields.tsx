import { RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { ageBands } from '@/lib/contribution/model';
import { recordedChannels } from '@/lib/contribution/offline';
import type { Say } from '@/lib/text/server';

export const submissionFieldOrder = [
  'channel',
  'receivedAt',
  'texts',
  'audience',
  'place',
  'organisation',
  'ageBand',
];

/** What is asked about a letter, call, visit, paper or e-mail. */
export function SubmissionFields({ latest, say }: { latest: string; say: Say }) {
  return (
    <>
      <Select
        name="channel"
        label={say('offline.record.channel')}
        options={recordedChannels.map((value) => ({ value, label: say(`offline.record.${value}`) }))}
        emptyOption={say('offline.record.channelChoose')}
        required
      />
      <DateInput
        name="receivedAt"
        label={say('offline.record.receivedAt')}
        hint={say('offline.record.receivedAtHint')}
        max={latest}
        withTime
        required
      />
      <RepeatableRows
        name="texts"
        label={say('offline.record.texts')}
        hint={say('offline.record.textsHint')}
        rowLabel={say('offline.record.textRow', { n: '{n}' })}
        fields={[
          { kind: 'textarea', name: 'text', label: say('offline.record.text'), lines: 6, required: true },
        ]}
      />
      <AudienceField chosen="municipality" say={say} />
      <TextInput name="place" label={say('offline.record.place')} hint={say('offline.record.placeHint')} />
      <TextInput
        name="organisation"
        label={say('offline.record.organisation')}
        hint={say('offline.record.organisationHint')}
        autoComplete="off"
      />
      <Select
        name="ageBand"
        label={say('offline.record.ageBand')}
        hint={say('offline.record.ageBandHint')}
        options={ageBands.map((value) => ({ value, label: say(`offline.ageBand.${value}`) }))}
        emptyOption={say('offline.record.ageBandNone')}
      />
    </>
  );
}

/** Who may read what was written down. */
export function AudienceField({ chosen, say }: { chosen: 'public' | 'municipality'; say: Say }) {
  return (
    <RadioGroup
      name="audience"
      label={say('offline.record.audience')}
      hint={say('offline.record.audienceHint')}
      options={(['municipality', 'public'] as const).map((value) => ({
        value,
        label: say(`offline.record.${value}`),
      }))}
      defaultValue={chosen}
      required
    />
  );
}
