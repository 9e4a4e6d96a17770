import { RadioGroup } from '@/components/form/choices';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { withholdReasons } from '@/lib/contribution/model';
import { type ContributionToModerate, isShownNow } from '@/lib/contribution/moderation-queue';
import { partSpans } from '@/lib/contribution/proposal-parts';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';
import type { ListPlace } from './list-address';
import { MaskField } from './mask-field';
import { TypedMasks } from './typed-masks';

const say = texts('sv');
const reasons = {
  personalData: say('contribution.maskReason.personalData'),
  namedPerson: say('contribution.maskReason.namedPerson'),
  insult: say('contribution.maskReason.insult'),
  secrecy: say('contribution.maskReason.secrecy'),
};

type Props = {
  contribution: ContributionToModerate;
  formKey: string;
  /** The list that the text was opened from, where it was: one comes back to it. */
  place?: ListPlace;
  /** What has been skipped in this sitting, and is not to come next. */
  skipped: readonly string[];
  /** The next text, without a verdict on this one. */
  skipHref?: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** One text and what of it is hidden; beside it the verdict, so that both are seen at once. */
export function ModerationForm({ contribution, formKey, place, skipped, skipHref, action }: Props) {
  const parts = contribution.lengths ? partSpans(contribution.lengths) : [];
  const { keep, nothingMarked } = sv.moderation.form;
  // What has been reported comes with a notice that says what of it is masked.
  const saidAbove = contribution.complaints.length > 0 && contribution.masks.length > 0;
  return (
    <OfficeForm
      action={action}
      idempotencyKey={formKey}
      labels={sv.form}
      fieldOrder={['masks', 'phrases', 'verdict', 'reason', 'explanation']}
      submitLabel={say(place ? 'moderation.form.saveToList' : 'moderation.form.save')}
      actions={
        skipHref ? (
          <a href={skipHref} rel="next">
            {say('moderation.queue.skip')}
          </a>
        ) : null
      }
      decision={<Verdict contribution={contribution} />}
    >
      <input type="hidden" name="contributionId" value={contribution.id} />
      <input type="hidden" name="textVersion" value={contribution.textVersion} />
      <input type="hidden" name="seen" value={contribution.moderationId ?? ''} />
      {skipped.length > 0 ? <input type="hidden" name="hoppade" value={skipped.join(' ')} /> : null}
      {place ? (
        <>
          <input type="hidden" name="lista" value={place.sourceId} />
          <input type="hidden" name="efter" value={place.after ?? ''} />
          <input type="hidden" name="apart" value={place.apart?.join(' ') ?? ''} />
        </>
      ) : null}
      {contribution.complaints.map(({ id }) => (
        <input key={id} type="hidden" name="complaints" value={id} />
      ))}
      <MaskField
        id={contribution.id}
        text={contribution.body}
        parts={parts.map(({ part, start, end }) => ({ label: say(`moderation.part.${part}`), start, end }))}
        lang={contribution.language === 'sv' ? undefined : contribution.language}
        masks={contribution.masks}
        labels={{
          marks: say('moderation.form.marks'),
          hint: say('moderation.form.marksHint'),
          markAs: say('moderation.form.markAs'),
          keep,
          nothingMarked,
          meaning: saidAbove ? undefined : say('moderation.form.meaning'),
          reasons,
        }}
      />
      <TypedMasks
        summary={say('moderation.form.typed')}
        label={say('moderation.form.phrases')}
        hint={say('moderation.form.phrasesHint')}
        rowLabel={sv.moderation.form.phraseRow}
        words={say('moderation.form.words')}
        reason={say('moderation.form.maskReason')}
        choose={say('moderation.form.choose')}
        reasons={reasons}
      />
    </OfficeForm>
  );
}

/** What is only for the municipality is never published: there is nothing to choose. */
function Verdict({ contribution }: { contribution: ContributionToModerate }) {
  const isPublic = contribution.audience === 'public';
  return (
    <>
      {isPublic ? (
        <PublicVerdict contribution={contribution} />
      ) : (
        <input type="hidden" name="verdict" value="cleared" />
      )}
      <TextArea
        name="explanation"
        label={say('moderation.form.explanation')}
        hint={say(isPublic ? 'moderation.form.explanationHint' : 'moderation.form.explanationHintCleared')}
        defaultValue={contribution.history[0]?.explanation ?? undefined}
        rows={3}
        limit={1000}
        required={isPublic ? 'sometimes' : false}
      />
    </>
  );
}

/**
 * To be read by everyone or not, called by what it does to the text as it stands. What has a verdict comes with
 * it; of what has been reported nobody has decided anything yet.
 */
function PublicVerdict({ contribution }: { contribution: ContributionToModerate }) {
  const shown = isShownNow(contribution);
  const [present] = contribution.complaints.length > 0 ? [] : contribution.history;
  return (
    <>
      <RadioGroup
        name="verdict"
        label={say('moderation.form.verdict')}
        options={[
          {
            value: 'published',
            label: say(shown ? 'moderation.form.keepShown' : 'moderation.form.publish'),
            hint: (
              <>
                {say('moderation.form.publishHint')}
                <span className="if-masked"> {say('moderation.form.publishMaskedHint')}</span>
              </>
            ),
          },
          {
            value: 'withheld',
            label: say(shown ? 'moderation.form.stopShowing' : 'moderation.form.withhold'),
            hint: say('moderation.form.withholdHint'),
          },
        ]}
        defaultValue={present?.verdict}
        required
      />
      <div className="if-withheld">
        <Select
          name="reason"
          label={say('moderation.form.reason')}
          hint={say('moderation.form.reasonHint')}
          options={withholdReasons.map((value) => ({ value, label: say(`contribution.reason.${value}`) }))}
          emptyOption={say('moderation.form.choose')}
          defaultValue={present?.reason ?? undefined}
          required="sometimes"
        />
      </div>
    </>
  );
}
