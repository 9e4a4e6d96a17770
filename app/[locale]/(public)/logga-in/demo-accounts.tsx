import { ProseSection } from '@/components/page/layout';
import { Button } from '@/components/ui/button';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { DemoAccount } from '@/lib/people/sign-in-queries';
import type { Say } from '@/lib/text/server';

type DemoAccountsProps = { accounts: DemoAccount[]; callbackUrl: string; say: Say };

/** The made-up persons of a demo, each with a button that signs in as them. */
export function DemoAccounts({ accounts, callbackUrl, say }: DemoAccountsProps) {
  return (
    <ProseSection heading={say('signIn.demoHeading')} wide>
      <p>{say('signIn.demoLead')}</p>
      <ItemList label={say('signIn.demoHeading')}>
        {accounts.map((account) => (
          <ListItem key={account.personId} title={account.name} facts={roleTexts(account, say)}>
            <form method="post" action="/api/auth/sign-in">
              <input type="hidden" name="provider" value="demo" />
              <input type="hidden" name="personId" value={account.personId} />
              <input type="hidden" name="callbackUrl" value={callbackUrl} />
              <Button>
                {say('signIn.demoIn')}
                {/* The name stands above; who hears the buttons alone hears whose it is. */}
                <span className="visually-hidden"> {say('signIn.demoAs', { name: account.name })}</span>
              </Button>
            </form>
          </ListItem>
        ))}
      </ItemList>
    </ProseSection>
  );
}

/** The same role in many dialogues is said once. */
function roleTexts({ roles }: DemoAccount, say: Say): string[] {
  if (roles.length === 0) return [say('signIn.demoNoRoles')];
  const names = [...new Set(roles.map(({ role }) => role))];
  return names.flatMap((role) => {
    const name = say(`people.role.${role}`);
    const places = roles.filter((one) => one.role === role).map(({ place }) => place);
    const isInCommittee = role === 'politician' || role === 'registrar' || role === 'official';
    if (places.length > 2 && !isInCommittee) {
      return say('signIn.roleInSeveral', { role: name, count: places.length });
    }
    return places.map((place) => {
      if (!place) return name;
      return say(isInCommittee ? 'signIn.roleInCommittee' : 'signIn.roleInDialogue', { role: name, place });
    });
  });
}
