import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { dialoguesOfStart } from '@/lib/dialogue/public-lists';
import { publicRegister } from '@/lib/dialogue/public-queries';
import { demoAccounts } from '@/lib/people/sign-in-queries';
import { texts } from '@/lib/text/server';
import { ownPath } from '@/lib/web/origin';
import { getActor } from '@/lib/web/session';
import { hasProvider } from '@/lib/web/sign-in-options';
import { DemoAccounts } from './demo-accounts';
import { DemoWays } from './demo-ways';

const say = texts('sv');
const problems = ['unknown', 'unverified', 'refused', 'foreign'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: say((await demoAccounts()).length > 0 ? 'signIn.demoTitle' : 'signIn.title') };
}

/** Where staff sign in. Plain forms: no cookie before they are sent, no script needed. */
export default async function SignInPage({ searchParams }: PageProps<'/[locale]/logga-in'>) {
  const { callbackUrl, fel, utloggad } = await searchParams;
  const [accounts, actor, { now, dialogues }] = await Promise.all([
    demoAccounts(),
    getActor(),
    publicRegister(),
  ]);
  const demo = accounts.length > 0;
  const [open] = dialoguesOfStart(dialogues, now).open;
  const target = ownPath(typeof callbackUrl === 'string' ? callbackUrl : undefined);
  const problem = fel === undefined ? undefined : (problems.find((name) => name === fel) ?? 'refused');
  return (
    <Stack space="wide">
      <PageHeading
        title={say(demo ? 'signIn.demoTitle' : 'signIn.title')}
        lead={say(demo ? 'signIn.demoIntro' : 'signIn.lead')}
      />
      {problem ? (
        <Notice kind="error" heading={say('signIn.failed')} announce>
          <p>{say(`signIn.problem.${problem}`)}</p>
        </Notice>
      ) : null}
      {utloggad && !problem ? <Notice kind="success" heading={say('signIn.signedOut')} announce /> : null}
      {/* The public pages are the same for everybody: from them this is the way back. */}
      {actor ? (
        <Notice heading={say('signIn.already', { name: actor.name })}>
          <p>
            <ButtonLink href={target}>{say('signIn.goOn')}</ButtonLink>
          </p>
        </Notice>
      ) : null}
      {hasProvider() ? (
        <form method="post" action="/api/auth/sign-in">
          <input type="hidden" name="provider" value="oidc" />
          <input type="hidden" name="callbackUrl" value={target} />
          <Button>{say('signIn.withProvider')}</Button>
        </form>
      ) : null}
      {!hasProvider() && !demo ? <p>{say('signIn.noProvider')}</p> : null}
      {demo ? (
        <>
          <DemoWays accounts={accounts} open={open} callbackUrl={target} say={say} />
          <DemoAccounts accounts={accounts} callbackUrl={target} say={say} />
        </>
      ) : null}
    </Stack>
  );
}
