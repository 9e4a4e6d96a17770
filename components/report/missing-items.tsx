import { ItemList, ListItem } from '@/components/ui/list-item';
import { Quote } from '@/components/ui/quote';
import { maskedSegments } from '@/lib/contribution/masks';
import type { Channel } from '@/lib/contribution/model';
import { writtenOut } from '@/lib/core/time';
import type { Missing } from '@/lib/report/missing';
import type { Say } from '@/lib/text/server';

type Text = { id: string; receivedAt: Date; channel: Channel; language: string; body: string | null };

type Props = {
  missing: readonly Missing[];
  texts: readonly Text[];
  themes: readonly { themeId: string; label: string }[];
  dialogueId: string;
  /** May this reader read contributions that are not public? */
  mayRead: boolean;
  mayModerate: boolean;
  say: Say;
};

/** What each contribution lacks, in its own words, with the way to where it is mended. */
export function MissingItems({ missing, texts, themes, dialogueId, mayRead, mayModerate, say }: Props) {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  return (
    <ItemList label={say('report.missing.caption')}>
      {missing.map((one) => {
        const text = textOf.get(one.contributionId);
        const mend = one.lack === 'unread' && !mayModerate ? undefined : mendingOf(one, dialogueId);
        const theme = themes.find(({ themeId }) => themeId === one.themeId)?.label ?? '';
        return (
          <ListItem
            key={`${one.contributionId} ${one.lack} ${one.themeId}`}
            headingLevel={2}
            title={say(`report.lack.${one.lack}`)}
            facts={
              text ? [say(`receipt.channel.${text.channel}`), writtenOut(text.receivedAt, 'sv')] : undefined
            }
          >
            {mayRead && text?.body ? (
              <Quote
                segments={maskedSegments(text.body, say)}
                lang={text.language === 'sv' ? undefined : text.language}
              />
            ) : (
              <p>{say(`report.missing.${whyNoText(one, mayRead)}`)}</p>
            )}
            {mend ? (
              <p>
                <a href={mend}>{say(`report.mend.${one.lack}`, { theme })}</a>
              </p>
            ) : null}
          </ListItem>
        );
      })}
    </ItemList>
  );
}

function whyNoText({ lack }: Missing, mayRead: boolean): 'unread' | 'noText' | 'notForYou' {
  if (lack === 'unread') return 'unread';
  return mayRead ? 'noText' : 'notForYou';
}

/** The page where a lack is mended; a line is picked on the list itself. */
function mendingOf({ lack, contributionId, themeId, own }: Missing, dialogueId: string): string | undefined {
  const home = `/kontor/dialoger/${dialogueId}`;
  if (lack === 'unread') return `${home}/granskning?inlagg=${contributionId}`;
  if (lack === 'uncoded') return `${home}/kodning?visa=alla&bidrag=${contributionId}`;
  if (lack === 'noLine') return undefined;
  return own ? `${home}/svar/${themeId}/${contributionId}` : `${home}/svar/${themeId}`;
}
