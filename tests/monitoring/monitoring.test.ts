import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks } from '~/doctor/checks';
import { findPromtool } from '../promtool.mjs';
import { type Scrape, scrapePortal } from './live-scrape';
import { type Selector, selectorsOf } from './promql';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'deploy/monitoring');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

const alertSchema = z.strictObject({
  alert: z.string().regex(/^Latchkey(?:[A-Z][a-z]+)+$/),
  expr: z.string(),
  for: z.string().regex(/^\d+[smh]$/),
  labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
  annotations: z.strictObject({ summary: z.string().endsWith('.'), runbook_url: z.string() }),
});
const { groups } = z
  .object({ groups: z.array(z.object({ rules: z.array(alertSchema) })) })
  .parse(parse(textOf('deploy/monitoring/alerts.yaml')));
const alerts = groups.flatMap(({ rules }) => rules);

const panelSchema = z.object({
  title: z.string(),
  datasource: z.object({ uid: z.string() }).optional(),
  targets: z
    .array(z.object({ expr: z.string(), datasource: z.object({ uid: z.string() }) }))
    .default([]),
});
const dashboardText = textOf('deploy/monitoring/dashboard.json');
const dashboard = z
  .object({
    id: z.null(),
    uid: z.string().min(1),
    templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.string() })) }),
    panels: z.array(panelSchema),
  })
  .parse(JSON.parse(dashboardText));
const shown = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr }) => ({ title, expr })),
);

let scrape: Scrape;
beforeAll(async () => {
  scrape = await scrapePortal();
});

/** What Prometheus itself has of every target. */
const ofPrometheus = { figures: ['up'], labels: ['job', 'instance'] };

/** What an expression asks for and no portal tells. */
function unknownTo({ figures }: Scrape, { name, matchers }: Selector): string[] {
  if (ofPrometheus.figures.includes(name)) return [];
  const figure = figures.get(name) ?? figures.get(name.replace(/_(?:bucket|sum|count)$/, ''));
  if (figure === undefined) return [name];
  return matchers
    .filter(({ label }) => !ofPrometheus.labels.includes(label))
    .flatMap(({ label, operator, value }) => {
      const known = figure.labels.get(label) ?? new Set();
      const wanted = operator.includes('~') ? value.split('|') : [value];
      // Newer Prometheus servers write the bounds of histograms with a point.
      return wanted
        .filter((one) => !known.has(one) && one !== '1[.]0')
        .map((one) => `${name}{${label}="${one}"}`);
    });
}

describe.each(alerts)('$alert', ({ alert, expr, annotations }) => {
  test('asks only for what a portal tells', () => {
    expect(selectorsOf(expr).flatMap((selector) => unknownTo(scrape, selector))).toEqual([]);
  });

  test('leads to its runbook, which says what it means, how to see it and what ends it', () => {
    expect(annotations.runbook_url).toBe(`docs/runbooks.md#${alert.toLowerCase()}`);
    const [, section = ''] =
      new RegExp(`^## ${alert}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(
        textOf('docs/runbooks.md'),
      ) ?? [];
    for (const part of ['What it means', 'How to see it', 'What ends it'])
      expect(section).toContain(`**${part}.**`);
  });

  test('has a test that fires and one that is silent', () => {
    const names = [...textOf('deploy/monitoring/alerts.test.yaml').matchAll(/- name: (.*)$/gm)].map(
      ([, name = '']) => name.replace(/^'|'$/g, ''),
    );
    expect(names.some((name) => name.startsWith(`${alert} fires `))).toBe(true);
    expect(names.some((name) => name.startsWith(`${alert} is silent `))).toBe(true);
  });
});

test('runbooks name only checks that the doctor has', () => {
  const named = [...textOf('docs/runbooks.md').matchAll(/--only ([\w.,]+)/g)];
  const known = checks.flatMap(({ id, group }) => [id, group]);
  const ids = named.flatMap(([, list = '']) => list.split(','));
  expect(ids.length).toBeGreaterThan(5);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

test('there is no runbook without its alert', () => {
  const sections = [...textOf('docs/runbooks.md').matchAll(/^## (Latchkey\w+)$/gm)];
  expect(sections.map(([, name]) => name).sort()).toEqual(alerts.map(({ alert }) => alert).sort());
});

describe('the dashboard', () => {
  test('works when it is provisioned from a file', () => {
    expect(dashboardText).not.toMatch(/\$\{DS_/);
    expect(dashboard.templating.list).toContainEqual(
      expect.objectContaining({ name: 'datasource', type: 'datasource' }),
    );
    for (const { targets } of dashboard.panels)
      for (const { datasource } of targets) expect(datasource.uid).toBe('${datasource}');
    for (const { expr } of shown) expect(expr).not.toMatch(/rate\([^)]*\[\d+[smh]\]\)/);
  });

  test.each(shown)('$title: $expr', ({ expr }) => {
    const plain = expr.replaceAll('$__rate_interval', '5m');
    expect(selectorsOf(plain).flatMap((selector) => unknownTo(scrape, selector))).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  /** Each figure of the first column with its labels: `latchkey_ready`, `latchkey_endings_total{kind,outcome}`. */
  const described = new Map(
    textOf('docs/operations.md')
      .split('\n')
      .filter((line) => /^\| `(?:latchkey|http)_/.test(line))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)(?:\{([\w,]+)\})?`/g)])
      .map(([, name = '', labels = '']) => [name, labels.split(',').filter(Boolean).sort()]),
  );

  test('describes every figure of ours, and no other', () => {
    const ours = [...scrape.figures.keys()].filter((name) => /^(?:latchkey|http)_/.test(name));
    expect([...described.keys()].sort()).toEqual(ours.sort());
  });

  test('names their labels', () => {
    for (const [name, labels] of described) {
      const told = [...(scrape.figures.get(name)?.labels.keys() ?? [])];
      expect({ name, labels: told.filter((label) => label !== 'le').sort() }).toEqual({
        name,
        labels,
      });
    }
  });
});

describe.skipIf(findPromtool() === undefined)('promtool', () => {
  const promtool = (...args: string[]) =>
    execFileSync(findPromtool() ?? '', args, { cwd: folder, encoding: 'utf8' });

  test('finds nothing wrong with the figures of a portal', () => {
    const { status, stdout, stderr } = spawnSync(findPromtool() ?? '', ['check', 'metrics'], {
      input: scrape.text,
      encoding: 'utf8',
    });
    expect({ status, found: stdout + stderr }).toEqual({ status: 0, found: '' });
  });

  test('accepts the alert rules', () => {
    expect(promtool('check', 'rules', 'alerts.yaml')).toContain(`${alerts.length} rules found`);
  });

  // Each of the sixty tests makes a database of its own.
  test('finds that each alert fires and is silent as its tests say', () => {
    expect(promtool('test', 'rules', 'alerts.test.yaml')).toContain('SUCCESS');
  });
});
