import { expect, test } from 'vitest';
import { type EnvironmentCheck, failed, ok, warning, type PortalCheck } from '~/doctor/check';
import { runDoctor } from '~/doctor/doctor.server';
import { configurationValid } from '~/doctor/configuration/valid.server';
import { createTestWorld } from './doctor-world';

const check = (id: string, run: EnvironmentCheck['run']): EnvironmentCheck => ({
  id,
  group: 'runtime',
  title: `What ${id} looks at`,
  of: 'environment',
  run,
});
const right = check('right', () => [ok('All is well.')]);
const crashing = check('crashing', () => {
  throw new TypeError('a secret may stand here');
});
const hanging = check('hanging', () => new Promise<never>(() => {}));
const broken = check('broken', () => [failed('broken', 'It is broken.', 'Mend it.')]);
const doubtful = check('doubtful', () => [warning('doubtful', 'It may be.', 'Look.')]);

const run = (args: readonly string[], checks: (EnvironmentCheck | PortalCheck)[]) =>
  runDoctor(args, {
    ...createTestWorld(),
    checks,
    bounds: { answerMs: 10, checkMs: 10, allMs: 1000 },
  });

test('a check that throws is one failed line, without its message, and the others go on', async () => {
  const { output, exitCode } = await run([], [crashing, right]);
  expect(output).toContain('✗ crashing  The check itself has failed (TypeError).');
  expect(output).toContain('✓ right     All is well.');
  expect(output).not.toContain('a secret may stand here');
  expect(exitCode).toBe(1);
});

test('what becomes of a check that fails itself has codes of its own', async () => {
  const { output } = await run(['--json'], [crashing, hanging]);
  const { checks } = JSON.parse(output) as { checks: { findings: { code: string }[] }[] };
  expect(checks.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'crashed',
    'not_finished',
  ]);
});

test('a check that hangs is given up', async () => {
  const { output } = await run([], [hanging, right]);
  expect(output).toContain('✗ hanging  The check was not finished within 0.0 s.');
  expect(output).toContain('✓ right');
});

test('no check begins once the time for all is over', async () => {
  const late: PortalCheck = {
    ...right,
    id: 'late',
    of: 'portal',
    needs: ['slow'],
    run: () => new Promise<never>(() => {}),
  };
  const slow = check('slow', async () => [ok('At last.')]);
  const { output } = await runDoctor([], {
    ...createTestWorld(),
    checks: [configurationValid, slow, late],
    bounds: { answerMs: 20, checkMs: 60_000, allMs: 20 },
  });
  expect(output).toContain('✗ late');
});

test('what a check needs is carried out also where it was not asked for', async () => {
  const needing: PortalCheck = { ...right, id: 'needing', of: 'portal', needs: ['broken'] };
  const { output, exitCode } = await run(
    ['--only', 'needing'],
    [configurationValid, broken, needing],
  );
  expect(output).toContain('– needing  needs broken');
  expect(output).not.toContain('It is broken.');
  expect(exitCode).toBe(0);
});

test('a warning ends with 0, and with --strict with 1', async () => {
  expect(await run([], [doubtful])).toMatchObject({ exitCode: 0 });
  expect(await run(['--strict'], [doubtful])).toMatchObject({ exitCode: 1 });
});

test.each([
  ['right', ['right']],
  ['right, some.other', ['right', 'some.other']],
  ['some', ['some.one', 'some.other']],
  ['runtime', ['right', 'some.one', 'some.other']],
])('--only %s takes checks, beginnings and groups', async (only, expected) => {
  const all = ['right', 'some.one', 'some.other'].map((id) => ({ ...right, id }));
  const { output } = await run(['--json', '--only', only], all);
  const { checks } = JSON.parse(output) as { checks: { id: string }[] };
  expect(checks.map(({ id }) => id)).toEqual(expected);
});

test.each([
  [['--unknown'], 'Unknown option'],
  [['--only', 'nothing'], 'There is no check or group “nothing”'],
  [['--only'], 'argument missing'],
  [['--only', ''], 'There is no check or group “”'],
  [['stray'], 'Unexpected argument'],
  [['--user', ''], '--user takes a user id'],
  [['--user', '..'], '--user takes a user id'],
])('%j is answered with the usage and ends with 2', async (args, message) => {
  const { output, errors, exitCode } = await run(args, [right]);
  expect(output).toBe('');
  expect(errors).toContain(message);
  expect(errors).toContain('Usage: node build/doctor.js [options]');
  expect(exitCode).toBe(2);
});

test('--list names the checks and carries out none', async () => {
  expect(await run(['--list'], [right, broken])).toEqual({
    output: 'right   What right looks at\nbroken  What broken looks at\n',
    errors: '',
    exitCode: 0,
  });
});

test('--json has the version of its form, and each check with its findings', async () => {
  const { output } = await run(['--json'], [right, broken]);
  expect(JSON.parse(output)).toEqual({
    version: 1,
    outcome: 'failed',
    settings: expect.any(Array) as unknown[],
    checks: [
      {
        id: 'right',
        group: 'runtime',
        title: 'What right looks at',
        status: 'ok',
        docs: 'docs/doctor.md#right',
        findings: [{ status: 'ok', code: null, found: 'All is well.', remedy: null }],
      },
      {
        id: 'broken',
        group: 'runtime',
        title: 'What broken looks at',
        status: 'failed',
        docs: 'docs/doctor.md#broken',
        findings: [
          { status: 'failed', code: 'broken', found: 'It is broken.', remedy: 'Mend it.' },
        ],
      },
    ],
  });
});
