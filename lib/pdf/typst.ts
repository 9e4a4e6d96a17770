import 'server-only';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fonts } from './fonts';
import { signsWithoutFont, withBoxes } from './unshown';

let compiler: NodeCompiler | undefined;

/**
 * A tagged PDF/UA-1 file. The template is source of ours; its words come as data (`sys.inputs`, under a name), and
 * are shown, never read as markup. A sign that no font of the compiler has would leave us without a file, for
 * whoever wrote it and for everybody else: it is shown as a box, and the words say so (`hasBoxes`).
 */
export function typstPdf(template: string, name: string, words: string): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }] });
  try {
    return compiler.pdf(
      { mainFileContent: template, inputs: { [name]: words }, resetRead: true },
      { pdfStandard: PdfStandard.UA_1 },
    );
  } catch (error) {
    const unshown = signsWithoutFont(error);
    if (unshown.length === 0) throw error;
    return typstPdf(template, name, withBoxes(words, unshown));
  } finally {
    // What the compiler itself remembers holds texts too.
    compiler.evictCache(0);
  }
}
