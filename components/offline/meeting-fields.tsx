import { DateInput } from '@/components/form/date-input';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextInput } from '@/components/form/text-input';
import type { Say } from '@/lib/text/server';
import { AudienceField } from './submission-fields';

export const meetingFieldOrder = ['heldAt', 'place', 'headcount', 'texts', 'audience'];

/** What is asked about a meeting: when, where, how many, and what was noted. */
export function MeetingFields({ latest, say }: { latest: string; say: Say }) {
  return (
    <>
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
