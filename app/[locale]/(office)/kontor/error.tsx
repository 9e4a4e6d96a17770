'use client';

import { FailedPage } from '@/app/failed-page';

/** An unexpected failure inside the office's frame. */
export default function OfficeError({ retry }: { retry: () => void }) {
  return <FailedPage locale="sv" home="/kontor" start="work" retry={retry} />;
}
