import { AudienceField } from '@/components/contribution/audience-field';
import { FormMachinery } from '@/components/contribution/form-machinery';
import { SaveForLater } from '@/components/contribution/save-for-later';
import type { AudienceChoice } from '@/components/contribution/sending-notice';
import type { Reader } from '@/components/dialogue/reader';
import { SubmitBar } from '@/components/form/submit-bar';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { PointField } from '@/components/map/point-field';
import { longestPart } from '@/lib/contribution/model';
import { en, sv } from '@/lib/text/catalogue';
import type { MapSource } from '@/lib/web/map-tiles';

type Props = {
  audienceChoice: AudienceChoice;
  /** The idempotency key, and when the form was opened. */
  formKey: string;
  opened: string;
  /** The draft that it was opened from. */
  draft?: string;
  /** What the writer has been told; then there is a button to send it all the same. */
  advised: 'personalData' | 'similar' | undefined;
  /** What the map is drawn on, where there is one. */
  mapSource: MapSource | undefined;
  /** What is to be known before sending. */
  notice: React.ReactNode;
  reader: Reader;
};

/** The fields of the proposal form, in the order they are answered. */
export function ProposalFields(props: Props) {
  const { audienceChoice, formKey, opened, draft, advised, mapSource, notice, reader } = props;
  const { say, locale } = reader;
  const count = (part: keyof typeof longestPart) =>
    longestPart[part].toLocaleString(locale === 'en' ? 'en-GB' : 'sv-SE');
  return (
    <>
      <FormMachinery {...{ formKey, opened, draft, reader }} />
      <TextInput
        name="title"
        label={say('proposal.form.name')}
        hint={say('proposal.form.nameHint', { count: count('title') })}
        audience={say(`contribution.form.seenBy.${audienceChoice}`)}
        autoComplete="off"
        required
      />
      <TextArea
        name="what"
        label={say('proposal.form.what')}
        hint={say('proposal.form.whatHint', { count: count('what') })}
        rows={7}
        limit={longestPart.what}
        required
      />
      <TextArea
        name="why"
        label={say('proposal.form.why')}
        hint={say('proposal.form.whyHint', { count: count('why') })}
        rows={4}
        limit={longestPart.why}
      />
      <TextInput
        name="place"
        label={say('proposal.form.place')}
        hint={say('proposal.form.placeHint')}
        autoComplete="off"
      />
      {mapSource ? (
        <PointField source={mapSource} labels={locale === 'en' ? en.proposal.map : sv.proposal.map} />
      ) : null}
      {audienceChoice === 'choice' ? <AudienceField reader={reader} /> : null}
      {notice}
      {/* Shown once: the same button does not lead to the same notice twice. */}
      {advised === 'similar' ? <input type="hidden" name="similarSeen" value="ja" /> : null}
      <SubmitBar
        label={say(advised === 'similar' ? 'proposal.form.sendAnyway' : 'proposal.form.send')}
        note={say('contribution.form.sendNote')}
      >
        {advised === 'personalData' ? (
          <SubmitButton name="asIs" value="ja">
            {say('contribution.form.sendAsIs')}
          </SubmitButton>
        ) : null}
        <SaveForLater label={say('contribution.form.saveForLater')} />
      </SubmitBar>
    </>
  );
}
