import { Button } from '@/components/ui/button';

type Props = { personId: string; callbackUrl: string; children: React.ReactNode };

/** Signs in as a made-up person with one press; a plain form, so that it needs no script. */
export function DemoSignIn({ personId, callbackUrl, children }: Props) {
  return (
    <form method="post" action="/api/auth/sign-in">
      <input type="hidden" name="provider" value="demo" />
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Button>{children}</Button>
    </form>
  );
}
