import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { Locale, Say } from '@/lib/text/server';

type Props = {
  code: string;
  contributionId: string;
  /** Is it on the website now? Otherwise it waits for its moderator, and never comes there. */
  shown: boolean;
  locale: Locale;
  say: Say;
};

/** On a receipt, under a text that is shown or may come to be: taking it off the website. Works without script. */
export function WithdrawForm({ code, contributionId, shown, locale, say }: Props) {
  const when = shown ? 'shown' : 'waiting';
  return (
    <Details summary={say(`withdrawal.${when}.summary`)}>
      <p>{say(`withdrawal.${when}.explains`)}</p>
      <form action="/api/kvitto/aterkalla" method="post">
        <input type="hidden" name="kod" value={code} />
        <input type="hidden" name="inlagg" value={contributionId} />
        <input type="hidden" name="language" value={locale} />
        <Button type="submit" variant="danger">
          {say(`withdrawal.${when}.submit`)}
        </Button>
      </form>
    </Details>
  );
}
