import { DateInput } from '@/components/form/date-input';
import { RepeatableRows } from '@/components/form/repeatable-rows';
import { TextInput } from '@/components/form/text-input';
import { roles } from '@/lib/core/actor';
import { checkKinds, clusters, severities, stages } from '@/lib/principles/model';
import type { PrincipleSet } from '@/lib/principles/queries';
import type { Say } from '@/lib/text/server';

/** The order of the fields, for the summary of errors. */
export const setFieldOrder = ['title', 'organ', 'adoptedOn', 'paragraph', 'registryNumber', 'principles'];

type Props = { before: PrincipleSet | undefined; today: string; say: Say };

/** A new version of the principles: the decision that adopts it, and each principle, as it stands until now. */
export function SetFields({ before, today, say }: Props) {
  return (
    <>
      <input type="hidden" name="version" value={(before?.version ?? 0) + 1} />
      <TextInput
        name="title"
        label={say('principles.new.title')}
        hint={say('principles.new.titleHint')}
        defaultValue={before?.title}
        required
      />
      <TextInput
        name="organ"
        label={say('principles.new.organ')}
        hint={say('principles.new.organHint')}
        defaultValue={before?.organ}
        required
      />
      <DateInput name="adoptedOn" label={say('principles.new.adoptedOn')} max={today} required />
      <TextInput
        name="paragraph"
        label={say('principles.new.paragraph')}
        hint={say('principles.new.paragraphHint')}
        width="short"
        required
      />
      <TextInput
        name="registryNumber"
        label={say('principles.new.registryNumber')}
        hint={say('principles.new.registryNumberHint')}
        width="medium"
        required
      />
      <RepeatableRows
        name="principles"
        label={say('principles.new.principles')}
        hint={say('principles.new.principlesHint')}
        rowLabel={say('principles.new.row', { n: '{n}' })}
        addLabel={say('principles.new.add')}
        spareRows={0}
        foldedBy="title"
        defaultRows={rowsOf(before)}
        fields={[
          {
            kind: 'select',
            name: 'cluster',
            label: say('principles.new.cluster'),
            hint: say('principles.new.clusterHint'),
            options: clusters.map((value) => ({
              value,
              label: `${value} ${say(`principles.cluster.${value}`)}`,
            })),
            required: true,
          },
          { kind: 'text', name: 'title', label: say('principles.new.name'), required: true },
          { kind: 'textarea', name: 'body', label: say('principles.new.body'), lines: 4, required: true },
          {
            kind: 'textarea',
            name: 'promise',
            label: say('principles.new.promise'),
            hint: say('principles.new.promiseHint'),
            lines: 2,
            required: true,
          },
          {
            kind: 'select',
            name: 'checkKind',
            label: say('principles.set.column.check'),
            options: checkKinds.map((value) => ({ value, label: say(`principles.check.${value}`) })),
            required: true,
          },
          {
            kind: 'select',
            name: 'stage',
            label: say('principles.set.column.stage'),
            options: stages.map((value) => ({ value, label: say(`principles.stage.${value}`) })),
            required: true,
          },
          {
            kind: 'select',
            name: 'severity',
            label: say('principles.set.column.severity'),
            options: severities.map((value) => ({ value, label: say(`principles.severity.${value}`) })),
            required: true,
          },
          {
            kind: 'select',
            name: 'overrideRole',
            label: say('principles.set.override'),
            options: roles.map((value) => ({ value, label: say(`people.role.${value}`) })),
            emptyOption: say('principles.set.nobody'),
          },
        ]}
      />
    </>
  );
}

/** The principles as they stand, or one for each cluster to begin with. */
function rowsOf(before: PrincipleSet | undefined): Record<string, string>[] {
  if (!before) {
    return clusters.map((cluster) => ({ cluster, checkKind: 'attested', stage: 'plan', severity: 'warn' }));
  }
  return before.principles.map(({ id, overrideRole, ...principle }) => ({
    ...principle,
    overrideRole: overrideRole ?? '',
  }));
}
