import type { Metadata } from 'next';
import { EditedPageText } from '@/components/pages/edited-page';
import type { Settled } from '@/lib/pages/blocks';
import { type EditedPage, pageAddress } from '@/lib/pages/model';
import { pageInForce } from '@/lib/pages/queries';
import { hoursIn } from '@/lib/text/hours';
import { installation } from '@/lib/web/installation';
import { findable, readerOf } from './reader';

type Params = Promise<{ locale: string }>;

/** The head of a page that the municipality words itself. */
export async function editedPageMetadata(page: EditedPage, params: Params): Promise<Metadata> {
  const reader = await readerOf(params);
  return { title: reader.say(`about.${page}.title`), ...findable(reader, pageAddress[page]) };
}

/** A page that the municipality words itself, with its settings filled in. */
export async function EditedPageOf({ page, params }: { page: EditedPage; params: Params }) {
  const reader = await readerOf(params);
  const [settings, written] = await Promise.all([installation(), pageInForce(page, reader.locale)]);
  const hours = hoursIn(written?.language ?? reader.locale, settings?.contactHours ?? '');
  const settled: Settled = {
    kommun: settings?.municipality ?? 'Genklang',
    ansvarig: settings?.serviceProvider ?? settings?.municipality ?? 'Genklang',
    epost: settings?.contactEmail ?? '',
    // A number is one word, wherever the line has to end.
    telefon: (settings?.contactPhone ?? '').replaceAll(' ', '\u00a0'),
    tider: hours.text,
  };
  return <EditedPageText {...{ page, written, settled, reader }} hoursLang={hours.lang} />;
}
