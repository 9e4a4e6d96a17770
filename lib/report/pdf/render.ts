import 'server-only';
import { createHash } from 'node:crypto';
import { typstPdf } from '@/lib/pdf/typst';
import type { PublicReport } from '../public-report';
import { pdfDocument } from './document';
import type { PdfReader } from './parts';
import { template } from './template';

/** A file is let go of after ten minutes, so that what was masked or erased since is not left in memory. */
const KEPT_MS = 10 * 60 * 1000;
const MOST_KEPT = 20;

const kept = new Map<string, { words: string; file: Buffer }>();

/**
 * The file that was made before of a version in this language, if it says exactly what the page says now. One
 * mask, one withdrawal or one late answer makes other words, and the file is made anew.
 */
export function keptReportPdf(read: PublicReport, reader: PdfReader): Buffer | undefined {
  const known = kept.get(nameOf(read, reader));
  return known?.words === fingerprint(wordsOf(read, reader)) ? known.file : undefined;
}

/** A published version as a tagged PDF/UA-1 file that shows no more than the page does at this moment. */
export function reportPdf(read: PublicReport, reader: PdfReader): Buffer {
  const words = wordsOf(read, reader);
  const file = typstPdf(template, 'report', words);
  const name = nameOf(read, reader);
  kept.delete(name);
  kept.set(name, { words: fingerprint(words), file });
  setTimeout(() => keptNoLonger(name, file), KEPT_MS).unref();
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return file;
}

function keptNoLonger(name: string, file: Buffer): void {
  if (kept.get(name)?.file === file) kept.delete(name);
}

function nameOf({ report }: PublicReport, { locale }: PdfReader): string {
  return `${report.id} ${locale}`;
}

function wordsOf(read: PublicReport, reader: PdfReader): string {
  return JSON.stringify(pdfDocument(read, reader));
}

function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('base64');
}
