import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A command as a document has it. */
export interface DocumentedCommand {
  document: string;
  text: string;
  /** The name of its block, as in `sh stop`: a program runs the block as it stands. */
  block: string | null;
}

/** The programs by which a word in code is known for a command. */
const programs =
  /^(?:sudo )?(?:a2enmod|bash|chmod|chown|cp|curl|dmesg|docker|envsubst|git|grep|install|iostat|journalctl|kill|kubectl|nginx|node|npm|npx|openssl|podman|promtool|redis-cli|sed|sh|systemctl)(?: |$)/;

/** Every document for those who run or change the portal. */
export const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'tenant/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The commands of a document: each line of its blocks in the language `sh`, and those that stand in a sentence. */
export function commandsIn(document: string): DocumentedCommand[] {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/^```(?:sh|bash)(?: (\w+))?\n([\s\S]*?)^```/gm)];
  const inBlocks = blocks.flatMap(([, block = null, lines = '']) =>
    lines
      .replaceAll(/\\\n\s*/g, '')
      .split('\n')
      .map((line) => line.replace(/(?:^|\s+)# .*$/, '').trim())
      // Variables of a file, and not of a command; what only groups commands.
      .filter((line) => line !== '' && !/^(?:[A-Z][A-Z0-9_]+=\S*|[()])$/.test(line))
      .map((line) => ({ document, block, text: line })),
  );
  const inSentences = [
    ...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g),
  ].flatMap(([, code = '']) =>
    programs.test(code) && code.includes(' ') ? [{ document, block: null, text: code }] : [],
  );
  return [...inBlocks, ...inSentences];
}
