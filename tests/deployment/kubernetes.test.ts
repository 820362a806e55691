import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deployment } from 'kubernetes-types/apps/v1';
import type { ConfigMap, Pod, Service } from 'kubernetes-types/core/v1';
import type { NetworkPolicy } from 'kubernetes-types/networking/v1';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseEnv } from '~/env.server';
import { stopPatience } from '~/server/stopping.server';
import { problemsOf } from './kubernetes-form';

const root = join(import.meta.dirname, '..', '..');

interface Manifest {
  apiVersion: string;
  kind: string;
}

const manifestsOf = (file: string) =>
  parseAllDocuments(readFileSync(join(root, 'deploy/kubernetes', file), 'utf8')).map(
    (document) => document.toJS() as Manifest,
  );

function find<Kind>(file: string, kind: string): Kind {
  return manifestsOf(file).find((manifest) => manifest.kind === kind) as Kind;
}

const containerOf = (deployment: Deployment) =>
  deployment.spec?.template.spec?.containers[0] ?? { name: '' };

test('every manifest is of the form that Kubernetes takes, and names no field that it does not know', () => {
  const files = ['configuration.yaml', 'portals.yaml', 'one-portal.yaml', 'maintenance.yaml'];
  const deployment = find<Deployment>('portals.yaml', 'Deployment');
  const misspelt = { ...deployment, spec: { ...deployment.spec, replica: 2 } };
  expect(problemsOf([...files.flatMap(manifestsOf), misspelt as unknown as Manifest])).toEqual([
    expect.stringContaining('"replica"'),
  ]);
});

describe.each(['portals.yaml', 'one-portal.yaml'])('%s', (file) => {
  const deployment = find<Deployment>(file, 'Deployment');
  const pod = deployment.spec?.template.spec;
  const container = containerOf(deployment);
  const labels = deployment.spec?.template.metadata?.labels;

  test('runs as a number, read-only, without capabilities, and with no right in the cluster', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: 10001,
        seccompProfile: { type: 'RuntimeDefault' },
      },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  test('is asked for its life and its readiness, and each at its own address', () => {
    expect(container).toMatchObject({
      startupProbe: { httpGet: { path: '/healthz' } },
      livenessProbe: { httpGet: { path: '/healthz' } },
      readinessProbe: { httpGet: { path: '/readyz' } },
    });
  });

  test('is what its service and its network policy are for', () => {
    expect(find<Service>(file, 'Service').spec?.selector).toEqual(labels);
    const policy = find<NetworkPolicy>(file, 'NetworkPolicy');
    expect(policy.spec?.podSelector.matchLabels).toEqual(labels);
    expect(policy.spec?.policyTypes).toEqual(['Ingress', 'Egress']);
  });

  test('names ports that it has', () => {
    const ports = (container.ports ?? []).map(({ name }) => name);
    const named = find<NetworkPolicy>(file, 'NetworkPolicy').spec?.ingress?.flatMap(
      ({ ports: allowed = [] }) => allowed.map(({ port }) => port),
    );
    expect(named).toEqual(ports);
  });

  test('finds a configuration that the portal takes, and its secrets in files', () => {
    const { data = {} } = find<ConfigMap>('configuration.yaml', 'ConfigMap');
    const own = Object.fromEntries((container.env ?? []).map(({ name, value }) => [name, value]));
    const all = Object.entries({ ...data, ...own });
    const env = parseEnv({
      ...Object.fromEntries(all.filter(([name]) => !name.endsWith('_FILE'))),
      AUTH0_CLIENT_SECRET: 'a',
      AUTH0_CLIENT_SECRET_MGMT: 'b',
      SESSION_SECRETS: 's'.repeat(32),
    });
    const [folder] = container.volumeMounts ?? [];
    for (const [, path] of all.filter(([name]) => name.endsWith('_FILE')))
      expect(path).toMatch(new RegExp(`^${folder?.mountPath}/`));
    const stopSeconds = (env.shutdownDrainMs + stopPatience.processMs) / 1000;
    expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(stopSeconds);
  });
});

describe('portals on one Redis', () => {
  const deployment = find<Deployment>('portals.yaml', 'Deployment');

  test('are two at least, also while they are replaced or their machine is emptied', () => {
    expect(deployment.spec).toMatchObject({
      replicas: 2,
      strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    });
    const budget = find<PodDisruptionBudget>('portals.yaml', 'PodDisruptionBudget');
    expect(budget.spec?.maxUnavailable).toBe(1);
    expect(budget.spec?.selector?.matchLabels).toEqual(deployment.spec?.template.metadata?.labels);
  });

  test('are spread over machines and zones', () => {
    const spread = deployment.spec?.template.spec?.topologySpreadConstraints ?? [];
    expect(spread.map(({ topologyKey }) => topologyKey)).toEqual([
      'kubernetes.io/hostname',
      'topology.kubernetes.io/zone',
    ]);
    for (const { matchLabelKeys } of spread) expect(matchLabelKeys).toEqual(['pod-template-hash']);
  });

  test('are not taken out for one slow answer, and are looked at twice before the next is stopped', () => {
    const { periodSeconds = 0, failureThreshold } = containerOf(deployment).readinessProbe ?? {};
    expect(failureThreshold).toBeGreaterThanOrEqual(2);
    expect(deployment.spec?.minReadySeconds).toBeGreaterThanOrEqual(2 * periodSeconds);
  });
});

describe('one portal on a file', () => {
  const { spec } = find<Deployment>('one-portal.yaml', 'Deployment');

  test('is never two at once', () => {
    expect(spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
  });

  test('has its folder on a disk that stays', () => {
    expect(spec?.template.spec?.volumes).toContainEqual({
      name: 'data',
      persistentVolumeClaim: { claimName: 'latchkey' },
    });
  });
});

test('the pod for maintenance has what the portal alone has, and is none that people are sent to', () => {
  const pod = find<Pod>('maintenance.yaml', 'Pod');
  const deployment = find<Deployment>('one-portal.yaml', 'Deployment');
  const { spec: portal, metadata } = deployment.spec?.template ?? {};
  expect(pod.metadata?.labels).not.toEqual(metadata?.labels);
  expect(pod.spec?.volumes).toEqual(portal?.volumes);
  expect(pod.spec?.securityContext).toEqual(portal?.securityContext);
  const { image, envFrom, volumeMounts, securityContext } = containerOf(deployment);
  expect(pod.spec?.containers[0]).toMatchObject({ image, envFrom, volumeMounts, securityContext });
});
