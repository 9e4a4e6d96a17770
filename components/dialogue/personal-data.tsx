import { ProseSection } from '@/components/page/layout';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import type { Reader } from './reader';
import { Paragraphs } from './words';

type Props = {
  dialogue: Pick<PublicDialogue, 'audienceChoice' | 'committee'>;
  texts: PublishedTexts;
  reader: Reader;
};

const whoReads = {
  public: 'dialogue.page.personalPublic',
  choice: 'dialogue.page.personalChoice',
  municipality: 'dialogue.page.personalMunicipality',
} as const;

/** Who will see what a resident writes, on which ground it is kept, for how long, and what they can ask for. */
export function PersonalData({ dialogue, texts, reader }: Props) {
  const { audienceChoice, committee } = dialogue;
  const { say, path } = reader;
  const legalBasis = texts.all('legalBasis');
  const keptFor = texts.all('keptFor');
  return (
    <ProseSection heading={say('dialogue.page.personal')}>
      {audienceChoice ? <p>{say(whoReads[audienceChoice])}</p> : null}
      <p>{say('dialogue.page.personalRecord')}</p>
      {texts.all('personalData').map((item) => (
        <Paragraphs key={item.id} words={item} reader={reader} />
      ))}
      {legalBasis.length > 0 ? <h3>{say('dialogue.page.legalBasis')}</h3> : null}
      {legalBasis.map((item) => (
        <Paragraphs key={item.id} words={item} reader={reader} />
      ))}
      {keptFor.length > 0 ? <h3>{say('dialogue.page.keptFor')}</h3> : null}
      {keptFor.map((item) => (
        <Paragraphs key={item.id} words={item} reader={reader} />
      ))}
      <h3>{say('dialogue.page.personalRights')}</h3>
      <p>{say('dialogue.page.personalRightsText', { committee })}</p>
      <p>
        <a href={path('/personuppgifter')}>{say('dialogue.page.personalMore')}</a>
      </p>
    </ProseSection>
  );
}
