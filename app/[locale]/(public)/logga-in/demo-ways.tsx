import { ProseSection } from '@/components/page/layout';
import { demoReceiptsAnchor } from '@/components/report/public/demo-receipts';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { Role } from '@/lib/core/actor';
import type { DemoAccount } from '@/lib/people/sign-in-queries';
import type { Say } from '@/lib/text/server';
import { DemoSignIn } from './demo-sign-in';

type Props = {
  accounts: readonly DemoAccount[];
  /** A dialogue that takes what a resident writes. */
  open: { slug: string; title: string } | undefined;
  callbackUrl: string;
  say: Say;
};

/** For who is new in the demo: one short way in as each kind of user. */
export function DemoWays({ accounts, open, callbackUrl, say }: Props) {
  const moderator = busiest(accounts, 'moderator');
  const politician = busiest(accounts, 'politician');
  return (
    <ProseSection heading={say('signIn.ways.heading')} wide>
      <ItemList label={say('signIn.ways.heading')}>
        <ListItem title={say('signIn.ways.resident')}>
          <p>{say('signIn.ways.residentWhat')}</p>
          <p className="flex flex-wrap gap-x-5 gap-y-2">
            {open ? (
              <a href={`/dialoger/${open.slug}`}>{say('signIn.ways.open', { title: open.title })}</a>
            ) : null}
            <a href={`/kvitto#${demoReceiptsAnchor}`}>{say('signIn.ways.receipt')}</a>
          </p>
        </ListItem>
        {moderator ? (
          <ListItem title={say('signIn.ways.official')}>
            <p>{say('signIn.ways.officialWhat')}</p>
            <DemoSignIn personId={moderator.personId} callbackUrl={callbackUrl}>
              {say('signIn.ways.asOfficial', { name: moderator.name })}
            </DemoSignIn>
          </ListItem>
        ) : null}
        {politician ? (
          <ListItem title={say('signIn.ways.politician')}>
            <p>{say('signIn.ways.politicianWhat')}</p>
            <DemoSignIn personId={politician.personId} callbackUrl={callbackUrl}>
              {say('signIn.ways.asPolitician', { name: politician.name })}
            </DemoSignIn>
          </ListItem>
        ) : null}
      </ItemList>
    </ProseSection>
  );
}

/** Who has the role and the most to do: the most there is to see. */
function busiest(accounts: readonly DemoAccount[], wanted: Role): DemoAccount | undefined {
  return accounts
    .filter(({ roles }) => roles.some(({ role }) => role === wanted))
    .toSorted((a, b) => b.roles.length - a.roles.length)[0];
}
