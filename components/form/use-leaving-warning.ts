'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Has the browser ask before a page is left by a link, "Logga ut" or a closed window while something in this form
 * is written and not saved: the pages of the office are kept nowhere, so that going back would not bring it back.
 *
 * @param refused what was sent last is still only on the page.
 * @param sending what is written is on its way.
 */
export function useLeavingWarning(
  form: RefObject<HTMLFormElement | null>,
  { refused, sending }: { refused: boolean; sending: boolean },
): void {
  useEffect(() => {
    if (sending) return;
    function ask(event: BeforeUnloadEvent) {
      if (refused || isChanged(form.current)) event.preventDefault();
    }
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [form, refused, sending]);
}

/** Does a field hold something else than it came with? */
function isChanged(form: HTMLFormElement | null): boolean {
  return Array.from(form?.elements ?? []).some((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) {
      const first = Array.from(field.options).find(({ defaultSelected }) => defaultSelected);
      return field.value !== (first ?? field.options[0])?.value;
    }
    if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
    const isTicked = field.type === 'checkbox' || field.type === 'radio';
    return isTicked ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  });
}
