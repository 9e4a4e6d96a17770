import { DateInput } from '@/components/form/date-input';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { Say } from '@/lib/text/server';
import { AudienceField } from './submission-fields';

export const meetingFieldOrder = [
  'title',
  'heldAt',
  'place',
  'headcount',
  'representatives',
  'hosts',
  'texts',
  'audience',
];

/** What is asked about a meeting: what, when, where, how many, who of the elected, and what was noted. */
export function MeetingFields({ latest, say }: { latest: string; say: Say }) {
  return (
    <>
      <TextInput
        name="title"
        label={say('offline.record.meetingTitle')}
        hint={say('offline.record.meetingTitleHint')}
        required
      />
      <DateInput name="heldAt" label={say('offline.record.heldAt')} max={latest} withTime required />
      <TextInput name="place" label={say('offline.record.meetingPlace')} required />
      <TextInput
        name="headcount"
        label={say('offline.record.headcount')}
        hint={say('offline.record.headcountHint')}
        inputMode="numeric"
        width="short"
        required
      />
      <TextArea
        name="representatives"
        label={say('offline.record.representatives')}
        hint={say('offline.record.representativesHint')}
        rows={3}
      />
      <TextInput
        name="hosts"
        label={say('offline.record.hosts')}
        hint={say('offline.record.hostsHint')}
        autoComplete="off"
      />
      <RepeatableRows
        name="texts"
        label={say('offline.record.points')}
        hint={say('offline.record.pointsHint')}
        rowLabel={say('offline.record.pointRow', { n: '{n}' })}
        spareRows={8}
        fields={[
          { kind: 'textarea', name: 'text', label: say('offline.record.text'), lines: 3, required: true },
        ]}
      />
      <AudienceField chosen="public" say={say} />
    </>
  );
}
