import { day } from '@/components/dialogue/in-time';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { ProseSection } from '@/components/page/layout';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/lib/core/verdict';
import type { SurveyInOffice } from '@/lib/survey/queries';
import { asksTheSame, canonical, whatStopsPublishing } from '@/lib/survey/rules';
import type { Say } from '@/lib/text/server';

type Props = {
  dialogueId: string;
  draft: NonNullable<SurveyInOffice['draft']>;
  latest: SurveyInOffice['latest'];
  may: Verdict;
  idempotencyKey: string;
  labels: OfficeFormProps['labels'];
  publish: OfficeFormProps['action'];
  arrange: OfficeFormProps['action'];
  say: Say;
};

/** Where the survey stands: a draft, asked, answered; and the one button that asks everyone. */
export function PublishSection({ dialogueId, draft, latest, may, labels, say, ...props }: Props) {
  const stop = whatStopsPublishing(draft.definition);
  const same = latest !== undefined && canonical(latest.definition) === canonical(draft.definition);
  const stuck =
    latest !== undefined && latest.responses > 0 && !asksTheSame(latest.definition, draft.definition);
  return (
    <ProseSection heading={say('surveyOffice.status.heading')}>
      {latest ? (
        <>
          <p>
            {say('surveyOffice.status.published', {
              number: latest.number,
              date: day(latest.publishedAt, { say, locale: 'sv', path: (page) => page }),
            })}{' '}
            {say('surveyOffice.status.responses', { count: latest.responses })}
          </p>
          <p>{say(same ? 'surveyOffice.status.same' : 'surveyOffice.status.changed')}</p>
        </>
      ) : (
        <p>{say('surveyOffice.status.draft')}</p>
      )}
      {stop ? <p>{say(stop)}</p> : null}
      {may.allowed ? null : <p>{say(may.reason)}</p>}
      {stuck ? (
        <Notice kind="warning" heading={say('surveyOffice.status.stuck')} headingLevel={3}>
          <OfficeForm action={props.arrange} labels={labels} idPrefix="restore-">
            <HiddenKey name="dialogueId" value={dialogueId} />
            <Button name="act" value="restore">
              {say('surveyOffice.status.restore')}
            </Button>
          </OfficeForm>
        </Notice>
      ) : null}
      {may.allowed && !stop && !same && !stuck ? (
        <OfficeForm
          action={props.publish}
          labels={labels}
          idempotencyKey={props.idempotencyKey}
          submitLabel={say(latest ? 'surveyOffice.status.publishAgain' : 'surveyOffice.status.publish')}
          submitVariant="danger"
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
