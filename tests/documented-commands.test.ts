import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsIn, type DocumentedCommand, documents } from './documented-commands';

/** What runs commands of the documents: a test or script with the words that show it. */
interface Runner {
  file: string;
  words: string | RegExp;
  runs: (command: DocumentedCommand) => boolean;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
};

const of = (document: string, pattern: RegExp) => (command: DocumentedCommand) =>
  command.document === document && pattern.test(command.text);
const runners: Runner[] = [
  {
    file: 'e2e/upgrade/documented-commands.ts',
    words: "'docs',\n  'upgrading.md',",
    runs: ({ document, block }) => document === 'docs/upgrading.md' && block !== null,
  },
  {
    file: 'tests/alerts/runbook-commands.ts',
    words: "'docs/runbooks.md'",
    runs: of('docs/runbooks.md', /^(?:curl|grep|node build\/doctor\.js)/),
  },
  {
    file: 'tests/monitoring/monitoring.test.ts',
    words: /'check', 'rules'[\s\S]*'test', 'rules'/,
    runs: of('docs/operations.md', /^promtool /),
  },
  {
    file: 'tests/deployment/make-secrets.test.ts',
    words: "['deploy/make-secrets.sh', folder]",
    runs: ({ text }) => /^(?:sudo )?sh deploy\/make-secrets\.sh$/.test(text),
  },
  {
    file: 'tests/container/check-image.ts',
    words: "'build/healthcheck.js'",
    runs: ({ text }) => text === 'node build/healthcheck.js',
  },
  {
    file: 'tests/container/engine.ts',
    words: "'build', ...isolation",
    runs: of('docs/deployment.md', /^docker build --/),
  },
  {
    file: 'tests/documents/run-commands.ts',
    words: 'build/erase.js',
    runs: ({ text }) =>
      /^(?:NODE_ENV=production )?node .*build\/(?:index|doctor|backup|restore|erase)\.js/.test(
        text,
      ),
  },
];

/** What nothing here can run, by what it would need. Nothing else is to be left out. */
const notRun: Record<string, RegExp[]> = {
  'Docker or Docker Compose': [
    /^docker compose /,
    /^docker (?:cp|ps --all|stop --time 20|save)$/,
    /^docker exec(?: CONTAINER node build\/doctor\.js)?$/,
    /^docker load(?: --input latchkey-0\.1\.0\.image\.tar)?$/,
  ],
  'a Kubernetes cluster': [/^kubectl /],
  'systemd as the first process': [
    /^(?:systemctl|journalctl) /,
    /^(?:cd|install --directory --mode 700) \/(?:opt|etc)\/latchkey$/,
    /^git clone REPOSITORY \/opt\/latchkey$/,
    /^umask 077$/,
    /^(?:printf '%s' '[\w ]+'|openssl rand -base64 48) > \/etc\/latchkey\/\w+$/,
    /^cp deploy\/systemd\/latchkey\.service \/etc\/systemd\/system\/$/,
    /^env NODE_ENV=production .* node --env-file=latchkey\.env \/opt\/latchkey\/build\/doctor\.js$/,
    /^chown --reference=\/var\/lib\/latchkey\/ \/var\/lib\/latchkey\/\*$/,
  ],
  'a server or a machine in trouble': [
    /^redis-cli (?:--latency|ACL LIST|CLIENT LIST|SLOWLOG GET)$/,
    /^iostat -x 5$/,
  ],
  'files of the reader': [
    /^cp \.env\.example \.env$/,
    /^chmod 600$/,
    /^install --directory --owner 10001 --mode 700 \/srv\/latchkey$/,
    /^node --import$/,
    /^sleep 5$/,
  ],
  'a registry of npm': [
    /^npm (?:ci(?: && npm run build)?|audit|prune --omit=dev --omit=optional)$/,
  ],
  'a version to be released': [/^npm version --no-git-tag-version$/],
};

const commands = documents.flatMap(commandsIn);
const isScript = ({ text }: DocumentedCommand) => /^npm (?:run |test$)/.test(text);
const reasonOf = ({ text }: DocumentedCommand) =>
  Object.entries(notRun).find(([, patterns]) => patterns.some((one) => one.test(text)))?.[0];

test('commands are found in blocks and in sentences', () => {
  expect(commands.length).toBeGreaterThan(100);
  expect(new Set(commands.map(({ document }) => document)).size).toBeGreaterThan(10);
});

test('every script of npm that a document names is one', () => {
  const names = commands.filter(isScript).map(({ text }) => /^npm run (\S+)/.exec(text)?.[1]);
  expect(names.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
});

test('every other command is run by a test or script, or needs what is not to be had here', () => {
  const left = commands
    .filter((command) => !isScript(command))
    .filter((command) => !runners.some(({ runs }) => runs(command)))
    .filter((command) => reasonOf(command) === undefined);
  expect(left).toEqual([]);
});

test('nothing is left out that no document has', () => {
  const patterns = Object.values(notRun).flat();
  const texts = commands.map(({ text }) => text);
  expect(patterns.filter((one) => !texts.some((text) => one.test(text)))).toEqual([]);
});

describe.each(runners)('$file', ({ file, words, runs }) => {
  test('runs commands of the documents', () => {
    expect(read(file)).toMatch(words);
    expect(commands.filter(runs).length).toBeGreaterThan(0);
  });
});
