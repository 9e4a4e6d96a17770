import 'server-only';
import type { PublicDialoguePage } from '@/lib/dialogue/public-dialogue';
import { typstPdf } from '@/lib/pdf/typst';
import type { Locale } from '@/lib/text/server';
import { qrSvg } from '../qr-code';
import { type PosterSender, posterDocument } from './document';
import { template } from './template';

/** A sheet to put up where people pass: the question, until when, and how to take part. */
export function posterPdf(page: PublicDialoguePage, sender: PosterSender, locale: Locale): Buffer {
  const poster = posterDocument(page, sender, qrSvg(sender.address), locale);
  return typstPdf(template, 'poster', JSON.stringify(poster));
}
