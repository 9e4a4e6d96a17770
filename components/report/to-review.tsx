import { OfficeForm, type OfficeFormProps } from '@/components/form/office-form';
import { ListItem } from '@/components/ui/list-item';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import { writtenOut } from '@/lib/core/time';
import type { AnswersToReview } from '@/lib/report/to-review';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { versionName } from './version-name';

type Props = {
  one: AnswersToReview;
  /** The dialogue in the office. */
  home: string;
  formKey: string;
  /** Lets the answers stand; none for those who only read. */
  action?: OfficeFormProps['action'];
  say: Say;
};

/** One text as it is shown now, what was answered before more of it was hidden, and letting that stand. */
export function ToReview({ one, home, formKey, action, say }: Props) {
  const { contributionId, body, language, hidden, hiddenAt, given } = one;
  return (
    <ListItem
      title={say(`report.review.hidden.${hidden}`, { when: writtenOut(hiddenAt, 'sv', true) })}
      headingLevel={2}
    >
      {body === null ? (
        <p>{say('report.missing.noText')}</p>
      ) : (
        <Quote segments={maskedSegments(body, say)} lang={language === 'sv' ? undefined : language} />
      )}
      <p className="font-bold">{say('report.review.given')}</p>
      <ul className="list-disc ps-5">
        {given.map((answer) => (
          <li key={`${answer.kind} ${answer.themeId} ${answer.reportId}`}>
            <a href={hrefOf(answer, home)}>{wordsOf(answer, say)}</a>
          </li>
        ))}
      </ul>
      {action ? (
        <OfficeForm
          action={action}
          labels={sv.form}
          idempotencyKey={formKey}
          idPrefix={`s-${contributionId}-`}
          submitLabel={say('report.review.letStand')}
          submitVariant="secondary"
        >
          <input type="hidden" name="contributionId" value={contributionId} />
        </OfficeForm>
      ) : null}
    </ListItem>
  );
}

type Given = AnswersToReview['given'][number];

function hrefOf({ kind, themeId, reportId, contributionId }: Given, home: string): string {
  if (kind === 'public') return `${home}/inlagg/${contributionId}`;
  return kind === 'version' ? `${home}/rapport/${reportId}` : `${home}/svar/${themeId}/${contributionId}`;
}

function wordsOf({ kind, theme, version, number }: Given, say: Say): string {
  if (kind === 'public') return say('report.review.public');
  if (kind === 'version' && version && number) {
    return versionName({ kind: version, number }, say);
  }
  return say('report.review.own', { theme: theme ?? '' });
}
