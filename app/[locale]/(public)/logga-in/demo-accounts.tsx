import { ProseSection } from '@/components/page/layout';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { Role } from '@/lib/core/actor';
import type { DemoAccount } from '@/lib/people/sign-in-queries';
import type { Say } from '@/lib/text/server';
import { DemoSignIn } from './demo-sign-in';

type DemoAccountsProps = { accounts: DemoAccount[]; callbackUrl: string; say: Say };

/** The made-up persons of a demo, each with a button that signs in as them. */
export function DemoAccounts({ accounts, callbackUrl, say }: DemoAccountsProps) {
  return (
    <>
      <ProseSection heading={say('signIn.demoHeading')} wide>
        <p>{say('signIn.demoLead')}</p>
      </ProseSection>
      {byWork(accounts).map(({ work, members }) => (
        <ProseSection key={work} heading={say(`signIn.work.${work}`)} wide>
          <p>{say(`signIn.workLead.${work}`)}</p>
          <ItemList label={say(`signIn.work.${work}`)}>
            {members.map((account) => (
              <ListItem
                key={account.personId}
                title={account.name}
                facts={roleTexts(account, say)}
                action={
                  <DemoSignIn personId={account.personId} callbackUrl={callbackUrl}>
                    {say('signIn.demoIn')}
                    {/* The name stands above; who hears the buttons alone hears whose it is. */}
                    <span className="visually-hidden"> {say('signIn.demoAs', { name: account.name })}</span>
                  </DemoSignIn>
                }
              />
            ))}
          </ItemList>
        </ProseSection>
      ))}
    </>
  );
}

const rolesOfWork = {
  elected: ['politician', 'politicalOwner'],
  committee: ['official', 'registrar'],
  dialogue: ['projectLead', 'communicator', 'moderator', 'analyst', 'feedbackOwner'],
  installation: ['administrator', 'dataProtectionOfficer'],
} as const satisfies Record<string, readonly Role[]>;

/** A newcomer chooses what to be before whom: the accounts by the first kind of work that each has. */
function byWork(accounts: readonly DemoAccount[]) {
  const kinds = Object.entries(rolesOfWork) as [keyof typeof rolesOfWork, readonly Role[]][];
  const workOf = ({ roles }: DemoAccount) =>
    kinds.find(([, own]) => roles.some(({ role }) => own.includes(role)))?.[0] ?? 'none';
  return ([...kinds.map(([work]) => work), 'none'] as const)
    .map((work) => ({ work, members: accounts.filter((account) => workOf(account) === work) }))
    .filter(({ members }) => members.length > 0);
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
