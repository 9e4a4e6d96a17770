'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { NeedsScript } from '@/components/ui/needs-script';

type Props = { code: string; words: { copy: string; copied: string; failed: string } };

/** Copies the code, and says whether it did. Without script the code is marked and copied as any text. */
export function CopyCode({ code, words }: Props) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setSaid(words.copied);
    } catch {
      // Not every address and browser lets a page copy.
      setSaid(words.failed);
    }
  }
  return (
    <NeedsScript>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
        <Button type="button" onClick={copy}>
          {words.copy}
        </Button>
        <span role="status">{said}</span>
      </div>
    </NeedsScript>
  );
}
