'use client';

import './globals.css';
import { FailedPage } from './failed-page';

/** The document itself could not be made. Stands without data, and without inline style. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="sv">
      <body>
        <main id="innehall">
          <FailedPage locale="sv" home="/" retry={retry} />
        </main>
      </body>
    </html>
  );
}
