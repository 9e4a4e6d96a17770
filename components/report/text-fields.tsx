import { TextArea } from '@/components/form/text-area';
import type { Say } from '@/lib/text/server';
import { SavedMeanwhile } from './saved-meanwhile';

type Props = {
  report: { id: string; revision: number; summary: string; method: string; unknown: string };
  say: Say;
};

export const reportTextFields = ['summary', 'method', 'unknown'] as const;

/** The version's own texts, with what is needed to notice that somebody else has saved. */
export function ReportTextFields({ report, say }: Props) {
  const fields = reportTextFields.map((name) => ({ name, label: say(`report.texts.${name}`) }));
  return (
    <>
      <input type="hidden" name="reportId" value={report.id} />
      <SavedMeanwhile
        revision={report.revision}
        words={{
          theirs: say('report.texts.theirs', { who: '{who}' }),
          what: say('report.texts.theirsWhat'),
          fields,
        }}
      />
      {fields.map(({ name, label }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={say(`report.texts.${name}Hint`)}
          defaultValue={report[name]}
          rows={name === 'summary' ? 4 : 6}
          limit={6000}
          required={name === 'summary'}
        />
      ))}
    </>
  );
}
