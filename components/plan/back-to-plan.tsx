import { ButtonLink } from '@/components/ui/button';

/** From a part of the plan to the whole. */
export function BackToPlan({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <p>
      <ButtonLink variant="quiet" href={href}>
        {children}
      </ButtonLink>
    </p>
  );
}
