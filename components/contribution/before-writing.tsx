import { Influence } from '@/components/dialogue/influence';
import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs } from '@/components/dialogue/words';
import { Stack } from '@/components/page/layout';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import type { PublishedTexts } from '@/lib/dialogue/published-texts';
import { DraftNotices, type NoticedDraft } from './draft-notices';

type Props = {
  draft: NoticedDraft;
  /** The last day of a draft that was just saved. */
  savedUntil: string;
  texts: PublishedTexts;
  /** What is asked for, in a sentence or two. */
  lead: string;
  /** Where one goes for the other thing. */
  elsewhere?: { href: string; text: string };
  reader: Reader;
  /** Further advice on what was written. */
  children?: React.ReactNode;
};

/** What stands between a form's heading and its first field: how the draft is, advice, and what can change. */
export function BeforeWriting(props: Props) {
  const { draft, savedUntil, texts, lead, elsewhere, reader, children } = props;
  const { say } = reader;
  return (
    <>
      <DraftNotices draft={draft} savedUntil={savedUntil} reader={reader} />
      {children}
      {texts.all('formalConsultation').map((item) => (
        <Notice key={item.id} kind="warning" heading={say('contribution.notice.formalConsultation')}>
          <Paragraphs words={item} reader={reader} />
        </Notice>
      ))}
      <Stack>
        <p className="max-w-[34em]">
          {lead} {elsewhere ? <a href={elsewhere.href}>{elsewhere.text}</a> : null}
        </p>
        <Details summary={say('contribution.form.influence')}>
          <Influence texts={texts} reader={reader} over={false} />
        </Details>
      </Stack>
    </>
  );
}
