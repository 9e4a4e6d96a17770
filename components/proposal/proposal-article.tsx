import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ShownPoint } from '@/components/map/shown-point';
import { Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import type { ShownProposal } from '@/lib/contribution/proposal-list';
import { en, sv } from '@/lib/text/catalogue';
import type { MapSource } from '@/lib/web/map-tiles';
import { plainWords, WithMasks } from './with-masks';

type Props = {
  proposal: ShownProposal;
  dialogue: { title: string };
  dialogueHref: string;
  /** What a map is drawn on, where there is one. */
  mapSource: MapSource | undefined;
  /** Where it is supported; none while it cannot be. */
  supportHref?: string;
  reader: Reader;
};

/** One proposal: what, why, where, and how many stand behind it. */
export function ProposalArticle(props: Props) {
  const { proposal, dialogue, dialogueHref, mapSource, supportHref, reader } = props;
  const { say } = reader;
  const lang = langUnlessPage(proposal.language, reader);
  return (
    <Stack space="wide">
      <PageHeading
        kicker={
          <>
            {say('proposal.one.kind')}: <a href={dialogueHref}>{dialogue.title}</a>
          </>
        }
        title={plainWords(proposal.title, reader)}
        titleLang={lang}
        lead={day(proposal.receivedAt, reader)}
      />
      <div className="prose">
        <Part text={proposal.what} lang={lang} reader={reader} />
        {proposal.why ? (
          <>
            <h2>{say('proposal.one.why')}</h2>
            <Part text={proposal.why} lang={lang} reader={reader} />
          </>
        ) : null}
        {proposal.place ? (
          <>
            <h2>{say('proposal.one.place')}</h2>
            <Part text={proposal.place} lang={lang} reader={reader} />
            {mapSource && proposal.latitude !== null && proposal.longitude !== null ? (
              <ShownPoint
                point={{ latitude: proposal.latitude, longitude: proposal.longitude }}
                source={mapSource}
                labels={reader.locale === 'en' ? en.proposal.map : sv.proposal.map}
              />
            ) : null}
          </>
        ) : null}
      </div>
      <div className="prose">
        <p>
          <strong>{say('proposal.one.supported', { count: proposal.support })}</strong>
        </p>
        <p>
          {supportHref ? (
            <ButtonLink href={supportHref} variant="primary">
              {say('proposal.one.toSupport')}
            </ButtonLink>
          ) : (
            say('proposal.one.closed')
          )}
        </p>
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
