import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName, langUnlessPage } from '@/components/dialogue/words';
import { ShownPoint } from '@/components/map/shown-point';
import { ProseSection, Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { onlyPoint } from '@/lib/contribution/point-place';
import type { ShownProposal } from '@/lib/contribution/proposal-list';
import type { Taking } from '@/lib/contribution/taking';
import { en, sv } from '@/lib/text/catalogue';
import type { MapSource } from '@/lib/web/map-tiles';
import { plainWords, WithMasks } from './with-masks';

type Props = {
  proposal: ShownProposal;
  dialogue: Parameters<typeof DialogueName>[0]['dialogue'];
  dialogueHref: string;
  /** What a map is drawn on, where there is one. */
  mapSource: MapSource | undefined;
  /** Does the dialogue take anything now? Then it is supported here. */
  taking: Taking;
  supportHref: string;
  reader: Reader;
};

/** One proposal: what, why, where, and how many stand behind it. */
export function ProposalArticle(props: Props) {
  const { proposal, dialogue, dialogueHref, mapSource, taking, supportHref, reader } = props;
  const { say } = reader;
  const lang = langUnlessPage(proposal.language, reader);
  const figures = onlyPoint(proposal);
  return (
    <Stack space="wide">
      <PageHeading
        kicker={
          <>
            {say('proposal.one.kind')}:{' '}
            <a href={dialogueHref}>
              <DialogueName dialogue={dialogue} reader={reader} />
            </a>
          </>
        }
        title={plainWords(proposal.title, reader)}
        titleLang={lang}
        lead={day(proposal.receivedAt, reader)}
      />
      <div>
        <ProseSection heading={say('proposal.one.what')}>
          <Part text={proposal.what} lang={lang} reader={reader} />
        </ProseSection>
        {proposal.why ? (
          <ProseSection heading={say('proposal.one.why')}>
            <Part text={proposal.why} lang={lang} reader={reader} />
          </ProseSection>
        ) : null}
        {proposal.place ? (
          <ProseSection heading={say('proposal.one.place')}>
            {figures ? (
              <>
                <p>{say('proposal.place.onlyMap')}</p>
                <p className="text-ink-soft">{say('proposal.place.figures', { figures })}</p>
              </>
            ) : (
              <Part text={proposal.place} lang={lang} reader={reader} />
            )}
            {mapSource && proposal.latitude !== null && proposal.longitude !== null ? (
              <ShownPoint
                point={{ latitude: proposal.latitude, longitude: proposal.longitude }}
                source={mapSource}
                labels={reader.locale === 'en' ? en.proposal.map : sv.proposal.map}
              />
            ) : null}
          </ProseSection>
        ) : null}
        <ProseSection heading={say('proposal.one.support')}>
          <p>{say('proposal.one.supported', { count: proposal.support })}</p>
          <p>
            {taking === 'yes' ? (
              <ButtonLink href={supportHref} variant="primary">
                {say('proposal.one.toSupport')}
              </ButtonLink>
            ) : (
              say(taking === 'paused' ? 'proposal.one.paused' : 'proposal.one.closed')
            )}
          </p>
        </ProseSection>
      </div>
    </Stack>
  );
}

function Part({ text, lang, reader }: { text: string; lang?: string; reader: Reader }) {
  return (
    <p className="whitespace-pre-line" lang={lang}>
      <WithMasks text={text} reader={reader} />
    </p>
  );
}
