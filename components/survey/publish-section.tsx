import { day } from '@/components/dialogue/in-time';
import { officeReader } from '@/components/dialogue/reader';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { ProseSection } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/lib/core/verdict';
import type { SurveyInOffice } from '@/lib/survey/queries';
import { asksTheSame, canonical, whatStopsPublishing } from '@/lib/survey/rules';
import type { Say } from '@/lib/text/server';
import { ArrangeForm } from './arrange-form';
import { type Arranging, arrangeProps } from './survey-outline';

type Props = {
  dialogueId: string;
  draft: NonNullable<SurveyInOffice['draft']>;
  latest: SurveyInOffice['latest'];
  may: Verdict;
  /** Has the dialogue closed, so that nobody answers any more? */
  isOver: boolean;
  idempotencyKey: string;
  labels: OfficeFormProps['labels'];
  publish: OfficeFormProps['action'];
  arranging: Arranging;
  /** The version that was just published, by the address. */
  justPublished: string | undefined;
  say: Say;
};

/** Where the survey stands: a draft, asked, answered; and the one button that asks everyone. */
export function PublishSection({ dialogueId, draft, latest, may, labels, say, ...props }: Props) {
  const when = props.isOver ? 'over' : 'asking';
  const stop = whatStopsPublishing(draft.definition);
  const same = latest !== undefined && canonical(latest.definition) === canonical(draft.definition);
  const stuck =
    latest !== undefined && latest.responses > 0 && !asksTheSame(latest.definition, draft.definition);
  return (
    <ProseSection heading={say(`surveyOffice.status.${when}.heading`)}>
      {latest && props.justPublished === String(latest.number) ? (
        <Notice kind="success" heading={say('surveyOffice.status.publishedNow')} headingLevel={3} announce />
      ) : null}
      {latest ? (
        <>
          <p>
            {say(`surveyOffice.status.${when}.published`, {
              number: latest.number,
              date: day(latest.publishedAt, officeReader(say)),
            })}{' '}
            {say(`surveyOffice.status.${when}.responses`, { count: latest.responses })}
          </p>
          <p>{say(same ? `surveyOffice.status.${when}.same` : `surveyOffice.status.${when}.changed`)}</p>
        </>
      ) : (
        <p>{say(`surveyOffice.status.${when}.draft`)}</p>
      )}
      {stop && !props.isOver ? <p>{say(stop)}</p> : null}
      {may.allowed ? null : <p>{say(may.reason)}</p>}
      {stuck && may.allowed ? (
        <Notice kind="warning" heading={say('surveyOffice.status.stuck')} headingLevel={3}>
          <ArrangeForm
            {...arrangeProps(props.arranging, dialogueId)}
            acts={[{ act: 'restore', text: say('surveyOffice.status.restore') }]}
            variant="secondary"
          />
        </Notice>
      ) : null}
      {may.allowed && !stop && !same && !stuck ? (
        <OfficeForm
          action={props.publish}
          labels={labels}
          idempotencyKey={props.idempotencyKey}
          submitLabel={say(latest ? 'surveyOffice.status.publishAgain' : 'surveyOffice.status.publish')}
          submitNote={say('surveyOffice.status.note')}
          idPrefix="publish-"
        >
          <HiddenKey name="dialogueId" value={dialogueId} />
          <HiddenKey name="revision" value={String(draft.revision)} />
        </OfficeForm>
      ) : null}
    </ProseSection>
  );
}
