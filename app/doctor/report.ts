import { type CheckResult, type Finding, groups } from './check';
import { type Setting } from './configuration/settings.server';

const signs: Record<Finding['status'], string> = {
  ok: '✓',
  warning: '!',
  failed: '✗',
  skipped: '–',
};

/** The version of what `--json` prints; a member that is added leaves it as it is. */
const formatVersion = 1;

export type Outcome = 'ok' | 'warning' | 'failed';

/** What all checks together have come to. */
export function outcomeOf(results: readonly CheckResult[]): Outcome {
  const has = (status: Finding['status']) => results.some((result) => result.status === status);
  if (has('failed')) return 'failed';
  return has('warning') ? 'warning' : 'ok';
}

/** Where a check is explained. */
function documentOf(id: string): string {
  // The anchor that a heading of the same name has on GitHub.
  return `docs/doctor.md#${id.replaceAll('.', '')}`;
}

/** A table for people. */
export function writeTable(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ check }) => check.id.length));
  const lines = Object.entries(groups).flatMap(([group, heading]) => {
    const ofGroup = results.filter(({ check }) => check.group === group);
    if (ofGroup.length === 0) return [];
    return ['', heading, ...ofGroup.flatMap((result) => linesOf(result, width))];
  });
  return `${[...lines, '', summaryOf(results)].join('\n')}\n`;
}

function linesOf({ check, findings }: CheckResult, width: number): string[] {
  const margin = ' '.repeat(width + 6);
  return findings.flatMap((finding) => {
    const line = `  ${signs[finding.status]} ${check.id.padEnd(width)}  ${finding.found}`;
    if (finding.status === 'ok' || finding.status === 'skipped') return [line];
    return [line, `${margin}${finding.remedy}`, `${margin}${documentOf(check.id)}`];
  });
}

function summaryOf(results: readonly CheckResult[]): string {
  const count = (status: Finding['status']) =>
    results.filter((result) => result.status === status).length;
  return `${count('ok')} right, ${count('warning')} with a warning, ${count('failed')} failed, ${count('skipped')} skipped.`;
}

/** What was set, and what holds by default; what has no value is named alone. */
export function writeSettings(settings: readonly Setting[]): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const linesOf = (own: readonly Setting[]) =>
    own.map((setting) => `  ${setting.name.padEnd(width)}  ${shown(setting)}`.trimEnd());
  const given = settings.filter(({ from, isValid }) => from !== 'default' || !isValid);
  const byDefault = settings.filter((setting) => !given.includes(setting));
  const without = byDefault.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    '',
    'Settings',
    ...linesOf(given),
    '',
    'Settings by default',
    ...linesOf(byDefault.filter(({ value }) => value !== null)),
    `  without a value: ${without.join(', ')}`,
    '',
  ].join('\n');
}

function shown({ value, from, isValid }: Setting): string {
  if (isValid) return value ?? '';
  return from === 'default' ? 'missing' : 'wrong: see config.valid';
}

/** The same for programs. */
export function writeJson(results: readonly CheckResult[], settings: readonly Setting[]): string {
  const report = {
    version: formatVersion,
    outcome: outcomeOf(results),
    settings,
    checks: results.map(({ check: { id, group, title }, status, findings }) => ({
      id,
      group,
      title,
      status,
      docs: documentOf(id),
      findings: findings.map((finding) => ({
        status: finding.status,
        code: 'code' in finding ? finding.code : null,
        found: finding.found,
        remedy: 'remedy' in finding ? finding.remedy : null,
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
