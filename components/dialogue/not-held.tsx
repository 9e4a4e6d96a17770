import { ProseSection } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import { CaseFacts } from './case-facts';
import { DialogueThread } from './dialogue-thread';
import { day } from './in-time';
import type { Reader } from './reader';
import { Paragraphs } from './words';

/** A question that was considered and not asked, with the reason; or that became information. */
export function NotHeld({ dialogue, now, reader }: { dialogue: PublicDialogue; now: Date; reader: Reader }) {
  const { say } = reader;
  const information = dialogue.state === 'informationOnly';
  return (
    <>
      <PageHeading
        kicker={say('dialogue.page.kickerNotHeld', { committee: dialogue.committee })}
        title={dialogue.question}
        titleLang={reader.locale === 'sv' ? undefined : 'sv'}
        lead={say(information ? 'dialogue.page.leadInformation' : 'dialogue.page.leadDeclined')}
      >
        {reader.locale === 'sv' ? null : <p>{say('dialogue.language.note')}</p>}
      </PageHeading>
      <ProseSection heading={say(information ? 'dialogue.page.whyInformation' : 'dialogue.page.why')}>
        <Paragraphs words={{ text: dialogue.publicReason ?? '', language: 'sv' }} reader={reader} />
        <p>{say('dialogue.page.whyNot', { date: day(dialogue.endedOn, reader) })}</p>
      </ProseSection>
      <ProseSection heading={say('dialogue.page.here')} wide>
        <DialogueThread dialogue={dialogue} now={now} reader={reader} />
      </ProseSection>
      <CaseFacts dialogue={dialogue} reader={reader} />
    </>
  );
}
