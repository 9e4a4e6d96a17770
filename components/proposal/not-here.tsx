import type { Reader } from '@/components/dialogue/reader';
import { DialogueName } from '@/components/dialogue/words';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';

type Props = {
  dialogue: Parameters<typeof DialogueName>[0]['dialogue'];
  dialogueHref: string;
  commentHref: string;
  reader: Reader;
};

/** The form's page in a dialogue whose plan takes no proposals. */
export function NotHere({ dialogue, dialogueHref, commentHref, reader }: Props) {
  const { say } = reader;
  return (
    <PageHeading
      kicker={
        <a href={dialogueHref}>
          <DialogueName dialogue={dialogue} reader={reader} />
        </a>
      }
      title={say('proposal.form.title')}
      lead={say('proposal.denied.notHere')}
    >
      <p>
        <ButtonLink variant="primary" href={commentHref}>
          {say('proposal.form.toComment')}
        </ButtonLink>
      </p>
    </PageHeading>
  );
}
