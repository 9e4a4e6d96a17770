import { ProseSection } from '@/components/page/layout';
import type { PublicDialogue } from '@/lib/dialogue/public-dialogue';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import type { Reader } from './reader';
import { Paragraphs } from './words';

type Props = { audienceChoice: PublicDialogue['audienceChoice']; texts: PublishedTexts; reader: Reader };

const whoReads = {
  public: 'dialogue.page.personalPublic',
  choice: 'dialogue.page.personalChoice',
  municipality: 'dialogue.page.personalMunicipality',
} as const;

/** Who will see what a resident writes, on which ground it is kept and for how long. */
export function PersonalData({ audienceChoice, texts, reader }: Props) {
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
      <p>
        <a href={path('/personuppgifter')}>{say('dialogue.page.personalMore')}</a>
      </p>
    </ProseSection>
  );
}
