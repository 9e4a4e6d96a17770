import 'server-only';
import { createHash } from 'node:crypto';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PublicReport } from '../public-report';
import { pdfDocument } from './document';
import type { PdfReader } from './parts';
import { template } from './template';
import { signsWithoutFont, withBoxes } from './unshown';

let compiler: NodeCompiler | undefined;

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
  const file = compiled(words);
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

/**
 * The file. A sign that no font of the compiler has would leave us without one, for whoever wrote it and for
 * everybody else: it is shown as a box, and the file says so.
 */
function compiled(report: string): Buffer {
  compiler ??= NodeCompiler.create();
  try {
    return compiler.pdf(
      { mainFileContent: template, inputs: { report }, resetRead: true },
      { pdfStandard: PdfStandard.UA_1 },
    );
  } catch (error) {
    const unshown = signsWithoutFont(error);
    if (unshown.length === 0) throw error;
    return compiled(withBoxes(report, unshown));
  } finally {
    // What the compiler itself remembers holds texts too.
    compiler.evictCache(0);
  }
}
