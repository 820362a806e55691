import { type ExportDocument } from '~/data-export/export-document';
import { type DataFormat } from '~/receipts/account-change';
import { type FileWords } from './file/readable.server';
import { writeHtml } from './file/write-html.server';

/** The file as JSON for programs, whatever the language, or as a page to read in the person's own. */
export function writeFile(document: ExportDocument, format: DataFormat, words: FileWords): string {
  return format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : writeHtml(document, words);
}
