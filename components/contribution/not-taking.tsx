import { dayAndAnyHour } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName } from '@/components/dialogue/words';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Quote } from '@/components/ui/quote';
import type { Taking } from '@/lib/contribution/taking';

type Props = {
  taking: Exclude<Taking, 'yes'>;
  dialogue: Parameters<typeof DialogueName>[0]['dialogue'] & { opensAt: Date | null; closesAt: Date | null };
  dialogueHref: string;
  /** What somebody had written when it was refused. */
  text?: string;
  reader: Reader;
};

/** The form's page when nothing can be sent: why, what happens now, and the text that was not taken. */
export function NotTaking({ taking, dialogue, dialogueHref, text, reader }: Props) {
  const { say } = reader;
  const date = dayAndAnyHour(taking === 'notYet' ? dialogue.opensAt : dialogue.closesAt, reader);
  return (
    <Stack space="wide">
      <PageHeading
        kicker={<DialogueName dialogue={dialogue} reader={reader} />}
        title={say(`contribution.denied.${taking}`)}
        lead={say(`contribution.closed.${taking}Lead`, { date })}
      >
        <p>
          <ButtonLink variant="primary" href={dialogueHref}>
            {say('contribution.form.back')}
          </ButtonLink>
        </p>
        <p>{say('contribution.closed.contact')}</p>
      </PageHeading>
      {text ? (
        <ProseSection heading={say('contribution.closed.kept')}>
          <p>{say('contribution.closed.keptLead')}</p>
          <Quote segments={[{ text }]} />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
