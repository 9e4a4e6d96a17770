import { DescriptionList } from '@/components/ui/description-list';
import { Heading } from '@/components/ui/heading';
import { writtenOut } from '@/lib/core/time';
import type { MatterDecision } from '@/lib/report/decision-queries';
import type { Say } from '@/lib/text/server';
import { versionName } from './version-name';

type Props = { decision: MatterDecision; reportHref: string; say: Say };

/** One decision in the matter as it was minuted, with the version that it rests on. */
export function RecordedMatter({ decision, reportHref, say }: Props) {
  const { organ, decidedOn, paragraph, registryNumber, dissent, recordedBy, reportNumber } = decision;
  return (
    <section>
      <Heading level={3}>{say(`report.outcome.${decision.outcome}`)}</Heading>
      <p>{say('report.matter.meeting', { organ, when: writtenOut(decidedOn, 'sv'), paragraph })}</p>
      <p className="whitespace-pre-line">{decision.body}</p>
      <DescriptionList
        items={[
          ...(dissent ? [{ term: say('decision.form.dissent'), description: dissent }] : []),
          { term: say('decision.form.registryNumber'), description: registryNumber },
          {
            term: say('report.matter.restsOn'),
            description: (
              <a href={reportHref}>{versionName({ kind: 'interim', number: reportNumber }, say)}</a>
            ),
          },
          ...(recordedBy ? [{ term: say('report.matter.recordedBy'), description: recordedBy }] : []),
        ]}
      />
    </section>
  );
}
