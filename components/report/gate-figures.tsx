import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { lacks, type Missing, missingByLack } from '@/lib/report/missing';
import type { ReportFigures, ReportKind } from '@/lib/report/model';
import type { Say } from '@/lib/text/server';

type Props = {
  kind: ReportKind;
  figures: ReportFigures;
  missing: readonly Missing[];
  /** How many closed questions of the survey the version lacks a line for. */
  questions: number;
  listHref: string;
  say: Say;
};

/** The gate: received = accounted for + excluded, and what the difference is. */
export function GateFigures({ kind, figures, missing, questions, listHref, say }: Props) {
  const { received, answered, excluded } = figures;
  const left = received - answered - excluded;
  const byLack = missingByLack(missing);
  return (
    <>
      <DescriptionList
        variant="figures"
        items={[
          { term: say('report.gate.received'), description: received },
          {
            term: say(kind === 'interim' ? 'report.gate.answeredInterim' : 'report.gate.answered'),
            description: answered,
          },
          { term: say('report.gate.excluded'), description: excluded },
          { term: say('report.gate.missing'), description: left },
        ]}
      />
      {received === 0 ? <p>{say('report.gate.empty')}</p> : null}
      {left > 0 ? (
        <Notice kind="warning" heading={say('report.gate.open', { count: left })} headingLevel={3}>
          <ul>
            {lacks
              .filter((lack) => byLack[lack] > 0)
              .map((lack) => (
                <li key={lack}>
                  <a href={`${listHref}?visa=${lack}`}>
                    {say(`report.lackCount.${lack}`, { count: byLack[lack] })}
                  </a>
                </li>
              ))}
          </ul>
          <p>
            <a href={listHref}>{say('report.gate.list')}</a>
          </p>
        </Notice>
      ) : null}
      {questions > 0 ? (
        <Notice kind="warning" heading={say('report.gate.questions', { count: questions })} headingLevel={3}>
          <a href={listHref}>{say('report.gate.list')}</a>
        </Notice>
      ) : null}
      {left === 0 && received > 0 ? <p>{say('report.gate.closed')}</p> : null}
    </>
  );
}
