import 'server-only';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import type { PublicReport } from '../public-report';
import { pdfDocument } from './document';
import type { PdfReader } from './parts';
import { template } from './template';

let compiler: NodeCompiler | undefined;

/** A published version as a tagged PDF/UA-1 file, made anew each time so that it shows no more than the page. */
export function reportPdf(read: PublicReport, reader: PdfReader): Buffer {
  compiler ??= NodeCompiler.create();
  try {
    return compiler.pdf(
      {
        mainFileContent: template,
        inputs: { report: JSON.stringify(pdfDocument(read, reader)) },
        resetRead: true,
      },
      { pdfStandard: PdfStandard.UA_1 },
    );
  } finally {
    // What was compiled before must not stay in memory: a text can be masked or erased at any time.
    compiler.evictCache(0);
  }
}
