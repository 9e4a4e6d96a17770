import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import { day } from './in-time';
import type { Reader } from './reader';

/** Where the case can be found in the municipality's records, and who began it. */
export function CaseFacts({ dialogue, reader }: { dialogue: PublicDialogue; reader: Reader }) {
  const { say, path } = reader;
  return (
    <ProseSection heading={say('dialogue.page.matter')}>
      <DescriptionList
        items={[
          { term: say('dialogue.page.registryNumber'), description: dialogue.registryNumber },
          { term: say('dialogue.page.committee'), description: dialogue.committee },
          {
            term: say('dialogue.page.initiative'),
            description: say('dialogue.page.initiativeBy', {
              organ: dialogue.initiativeOrgan,
              date: day(dialogue.initiativeOn, reader),
            }),
          },
          ...(dialogue.decidedOn
            ? [
                {
                  term: say('dialogue.page.decided'),
                  description: say('dialogue.page.decidedBy', {
                    organ: dialogue.decisionOrgan ?? '',
                    date: day(dialogue.decidedOn, reader),
                    paragraph: dialogue.decisionParagraph ?? '',
                  }),
                },
              ]
            : []),
        ]}
      />
      <p className="print:hidden">
        <a href={path('/dialoger')}>{say('dialogue.page.backToRegister')}</a>
      </p>
    </ProseSection>
  );
}
