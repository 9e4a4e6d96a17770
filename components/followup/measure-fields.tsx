import { CheckboxGroup, RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { type MeasureStatus, measureStatuses } from '@/lib/followup/model';
import type { Say } from '@/lib/text/server';

type Line = { id: string; number: number; heading: string };

/** In the order of the form, for the error summary. */
export const measureFields = ['title', 'owner', 'lineIds', 'status', 'dueOn', 'words'] as const;

/** What is promised, by which unit, and by which published lines. */
export function PromiseFields({ lines, say }: { lines: readonly Line[]; say: Say }) {
  return (
    <>
      <TextInput name="title" label={say('followup.form.title')} maxLength={200} required />
      <TextInput
        name="owner"
        label={say('followup.form.owner')}
        hint={say('followup.form.ownerHint')}
        maxLength={200}
        required
      />
      <CheckboxGroup
        name="lineIds"
        label={say('followup.form.lines')}
        options={lines.map(({ id, number, heading }) => ({
          value: id,
          label: say('report.lines.name', { number, heading }),
        }))}
        required
      />
    </>
  );
}

type Standing = { status?: MeasureStatus; dueOn?: string };

/** Where it stands: how far, by when, and in words that the one who asked understands. */
export function StandingFields({ status = 'planned', dueOn, say }: Standing & { say: Say }) {
  return (
    <>
      <RadioGroup
        name="status"
        label={say('followup.form.status')}
        defaultValue={status}
        options={measureStatuses.map((value) => ({ value, label: say(`followup.status.${value}`) }))}
        required
      />
      <DateInput name="dueOn" label={say('followup.form.dueOn')} defaultValue={dueOn} required />
      <TextArea
        name="words"
        label={say('followup.form.words')}
        hint={say('followup.form.wordsHint')}
        rows={4}
        limit={4000}
        required
      />
    </>
  );
}
