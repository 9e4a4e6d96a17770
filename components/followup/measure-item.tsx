import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { Details } from '@/components/ui/details';
import { ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { FollowedMeasure } from '@/lib/followup/queries';
import type { Say } from '@/lib/text/server';
import { StandingFields } from './measure-fields';

type Props = {
  measure: FollowedMeasure;
  /** Tells where it stands; none for those who may not. */
  report?: OfficeFormProps['action'];
  idempotencyKey: string;
  labels: OfficeFormProps['labels'];
  say: Say;
};

const stateOf = (status: FollowedMeasure['status']) =>
  status === 'done' ? 'past' : status === 'stopped' ? 'stopped' : 'present';

/** A measure: where it stands now, what promised it, and everything that has been told of it. */
export function MeasureItem({ measure, report, idempotencyKey, labels, say }: Props) {
  const { id, title, owner, status, dueOn, late, history, lines } = measure;
  const ended = status === 'done' || status === 'stopped';
  return (
    <ListItem
      title={title}
      state={
        late ? (
          <StateTag state="overdue">{say('followup.list.late')}</StateTag>
        ) : (
          <StateTag state={stateOf(status)}>{say(`followup.status.${status}`)}</StateTag>
        )
      }
      facts={[
        ...(late ? [say(`followup.status.${status}`)] : []),
        ...(ended
          ? []
          : [say('followup.list.due', { late: late ? 'yes' : 'no', day: writtenOut(dueOn, 'sv') })]),
        say('followup.list.owner', { owner }),
      ]}
    >
      <p className="whitespace-pre-line">{history[0]?.words}</p>
      <p className="text-ink-soft">{say('followup.list.lines')}</p>
      <ul className="text-ink-soft">
        {lines.map(({ kind, version, number, heading }) => (
          <li key={`${kind} ${version} ${number}`}>
            {say('followup.list.line', { kind: say(`report.kind.${kind}`), version, number, heading })}
          </li>
        ))}
      </ul>
      <Details summary={say('followup.list.history', { count: history.length })}>
        <ol>
          {history.map((told) => (
            <li key={told.id}>
              <p>
                {say('followup.list.told', {
                  when: writtenOut(told.at, 'sv'),
                  status: say(`followup.status.${told.status}`),
                  due: writtenOut(told.dueOn, 'sv'),
                })}
              </p>
              <p className="whitespace-pre-line">{told.words}</p>
            </li>
          ))}
        </ol>
      </Details>
      {report ? (
        <Details summary={say('followup.form.reportSummary')}>
          <OfficeForm
            action={report}
            labels={labels}
            idempotencyKey={idempotencyKey}
            idPrefix={`m-${id}-`}
            fieldOrder={['status', 'dueOn', 'words']}
            submitLabel={say('followup.form.report')}
            submitNote={say('followup.form.registerNote')}
          >
            <input type="hidden" name="measureId" value={id} />
            <StandingFields status={status} dueOn={dueOn} say={say} />
          </OfficeForm>
        </Details>
      ) : null}
    </ListItem>
  );
}
