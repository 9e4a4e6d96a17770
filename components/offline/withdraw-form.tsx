import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import type { Locale, Say } from '@/lib/text/server';

type Props = { code: string; contributionId: string; locale: Locale; say: Say };

/** On a receipt, under a text that is shown or may come to be: taking it off the website. Works without script. */
export function WithdrawForm({ code, contributionId, locale, say }: Props) {
  return (
    <Details summary={say('withdrawal.summary')}>
      <p>{say('withdrawal.explains')}</p>
      <form action="/api/kvitto/aterkalla" method="post">
        <input type="hidden" name="kod" value={code} />
        <input type="hidden" name="inlagg" value={contributionId} />
        <input type="hidden" name="language" value={locale} />
        <Button type="submit" variant="danger">
          {say('withdrawal.submit')}
        </Button>
      </form>
    </Details>
  );
}
