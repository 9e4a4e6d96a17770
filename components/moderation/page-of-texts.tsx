import { Checkbox } from '@/components/form/choices';
import { OfficeForm } from '@/components/form/office-form';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { Quote } from '@/components/ui/quote';
import { StateTag } from '@/components/ui/tag';
import type { TextToRead } from '@/lib/contribution/recorded-source';
import { writtenOut } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts as textsIn } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';
import { type ListPlace, textAddress } from './list-address';

const say = textsIn('sv');

type Props = {
  dialogueId: string;
  place: ListPlace;
  texts: readonly TextToRead[];
  formKey: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/**
 * A page of texts to read, and one verdict on all of them that are not set apart. The form holds just the texts
 * that stand on the page, each with its version. What seems to hold personal data is set apart from the start.
 */
export function PageOfTexts({ dialogueId, place, texts, formKey, action }: Props) {
  const isPublic = texts.every(({ audience }) => audience === 'public');
  return (
    <OfficeForm
      action={action}
      idempotencyKey={formKey}
      labels={sv.form}
      submitLabel={say(isPublic ? 'moderation.page.publish' : 'moderation.page.clear')}
      submitNote={say(isPublic ? 'moderation.page.publishNote' : 'moderation.page.clearNote', {
        count: texts.length,
      })}
    >
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <input type="hidden" name="sourceId" value={place.sourceId} />
      <p>{say('moderation.page.lead')}</p>
      <ItemList label={say('moderation.page.list')}>
        {texts.map((text, index) => (
          <OneText key={text.id} {...{ dialogueId, place, text }} number={index + 1} />
        ))}
      </ItemList>
    </OfficeForm>
  );
}

type OneProps = Pick<Props, 'dialogueId' | 'place'> & { text: TextToRead; number: number };

function OneText({ dialogueId, place, text, number }: OneProps) {
  const { id, textVersion, body, language, withdrawnAt, advice } = text;
  return (
    <ListItem
      title={say('moderation.page.one', { number })}
      headingLevel={2}
      state={
        withdrawnAt ? <StateTag state="future">{say('moderation.standing.withdrawn')}</StateTag> : undefined
      }
      facts={[
        say(`moderation.kind.${text.kind}`),
        say(`receipt.channel.${text.channel}`),
        writtenOut(text.receivedAt, 'sv', true),
      ]}
    >
      <input type="hidden" name="shown" value={`${id}:${textVersion}`} />
      <Quote segments={[{ text: body }]} lang={language === 'sv' ? undefined : language} />
      {advice.map((kind) => (
        <p key={kind}>
          <strong>{say(`contribution.advice.${kind}`)}</strong>
        </p>
      ))}
      <Checkbox
        name={`apart.${number}`}
        value={id}
        label={say('moderation.page.apart', { number })}
        defaultChecked={advice.length > 0}
      />
      <p>
        <a href={textAddress(dialogueId, place, id)}>{say('moderation.page.open', { number })}</a>
      </p>
    </ListItem>
  );
}
