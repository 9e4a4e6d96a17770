import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { Details } from '@/components/ui/details';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';

export type AudienceChoice = 'public' | 'choice' | 'municipality';

type Props = {
  audienceChoice: AudienceChoice;
  committee: string;
  provider: string;
  /** Who sees it, where the form asks for several kinds of answers. */
  seen?: string;
  texts: PublishedTexts;
  reader: Reader;
};

const whoSees = {
  public: 'contribution.notice.publicText',
  choice: 'contribution.notice.choiceText',
  municipality: 'contribution.notice.municipalityText',
} as const;

/**
 * What a person should know before they send: who receives it, who sees it and that it becomes an allmän handling;
 * folded under that, how long it is kept and how personal data is handled. Source: lagen om elektroniska
 * anslagstavlor (1998:112) 3 §, TF 2 kap., GDPR article 13.
 */
export function SendingNotice({ audienceChoice, committee, provider, seen, texts, reader }: Props) {
  const { say, path } = reader;
  const kept = texts.all('keptFor');
  const personal = [...texts.all('personalData'), ...texts.all('legalBasis')];
  const words = (items: typeof kept) =>
    items.map((item) => <Paragraphs key={item.id} words={item} reader={reader} />);
  return (
    <Stack>
      <h2>{say('contribution.notice.heading')}</h2>
      <ul className="list-disc ps-5">
        <li>{seen ?? say(whoSees[audienceChoice])}</li>
        <li>
          {say(
            audienceChoice === 'choice' ? 'contribution.notice.recordEither' : 'contribution.notice.record',
          )}
        </li>
        <li>{say('contribution.notice.providerText', { provider, committee })}</li>
      </ul>
      <Details summary={say('contribution.notice.more')}>
        <DescriptionList
          items={[
            { term: say('contribution.notice.reader'), description: say('contribution.notice.readerText') },
            {
              term: say('contribution.notice.kept'),
              description: kept.length > 0 ? words(kept) : say('contribution.notice.keptDefault'),
            },
            { term: say('contribution.notice.personalData'), description: words(personal) },
          ]}
        />
        <ul>
          <li>
            <a href={path('/regler')}>{say('contribution.notice.rules')}</a>
          </li>
          <li>
            <a href={path('/personuppgifter')}>{say('contribution.notice.rights')}</a>
          </li>
        </ul>
      </Details>
    </Stack>
  );
}
