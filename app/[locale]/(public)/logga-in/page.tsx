import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { demoAccounts } from '@/lib/people/sign-in-queries';
import { texts } from '@/lib/text/server';
import { ownPath } from '@/lib/web/origin';
import { getActor } from '@/lib/web/session';
import { hasProvider } from '@/lib/web/sign-in-options';
import { DemoAccounts } from './demo-accounts';
import { DemoWays } from './demo-ways';

const say = texts('sv');
const problems = ['unknown', 'unverified', 'refused', 'foreign'] as const;

export const metadata: Metadata = { title: say('signIn.title') };

/** Where staff sign in. Plain forms: no cookie before they are sent, no script needed. */
export default async function SignInPage({ searchParams }: PageProps<'/[locale]/logga-in'>) {
  const { callbackUrl, fel, utloggad } = await searchParams;
  const [accounts, actor] = await Promise.all([demoAccounts(), getActor()]);
  const target = ownPath(typeof callbackUrl === 'string' ? callbackUrl : undefined);
  const problem = fel === undefined ? undefined : (problems.find((name) => name === fel) ?? 'refused');
  return (
    <Stack space="wide">
      <PageHeading title={say('signIn.title')} lead={say('signIn.lead')} />
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
      {!hasProvider() && accounts.length === 0 ? <p>{say('signIn.noProvider')}</p> : null}
      {accounts.length > 0 ? (
        <>
          <DemoWays accounts={accounts} callbackUrl={target} say={say} />
          <DemoAccounts accounts={accounts} callbackUrl={target} say={say} />
        </>
      ) : null}
    </Stack>
  );
}
