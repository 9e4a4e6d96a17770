'use client';

import { Button } from '@/components/ui/button';

/** Sends the form as it stands, unfinished: nothing is checked before it is kept. */
export function SaveForLater({ label }: { label: string }) {
  function keep(event: React.MouseEvent<HTMLButtonElement>) {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    const wish = document.createElement('input');
    wish.type = 'hidden';
    wish.name = 'later';
    wish.value = 'ja';
    form.append(wish);
    form.submit();
    wish.remove();
  }
  return (
    <Button variant="quiet" name="later" value="ja" onClick={keep}>
      {label}
    </Button>
  );
}
