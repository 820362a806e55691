import { seconds } from '~/durations';
import { inspectRedis, type RedisFacts, RedisInspectionError } from '~/redis/inspect-server.server';
import { failed, type Finding, ok, type PortalCheck, skipped, warning } from '../check';
import { tellRefusal } from './redis-refusal';

/** Whether the portals can keep their data in Redis. */
export const storeRedis: PortalCheck = {
  id: 'store.redis',
  group: 'store',
  title: 'Redis can be used, and forgets nothing',
  of: 'portal',
  needs: [],
  run: async ({ env, now, answerMs }) => {
    if (env.redisUrl === null) return [skipped('needs REDIS_URL')];
    try {
      return judgeRedis(await inspectRedis(env.redisUrl, { now, timeoutMs: answerMs }));
    } catch (error) {
      if (error instanceof RedisInspectionError)
        return [tellRefusal(env.redisUrl, error.code, answerMs)];
      throw error;
    }
  },
};

const mostApartMs = seconds(5);

/** What is wrong with servers that answer; what several of a cluster are wrong in is told once. */
export function judgeRedis({ servers, forbidden }: RedisFacts): Finding[] {
  const findings: Finding[] = [];
  if (forbidden.length > 0)
    findings.push(
      failed(
        'forbidden',
        `The user of REDIS_URL may not run ${forbidden.join(', ')}.`,
        'Give that user the rights “~latchkey:* +@read +@write +@scripting +@transaction +@connection”.',
      ),
    );
  const codes = new Set<string>();
  for (const finding of servers.flatMap(judgeServer)) {
    if (!('code' in finding) || codes.has(finding.code)) continue;
    codes.add(finding.code);
    findings.push(finding);
  }
  if (findings.length > 0) return findings;
  const versions = new Set(servers.map(({ info }) => (info === null ? null : versionOf(info))));
  if (versions.has(null))
    return [ok('It can be used. What it forgets is not seen: the user may not run INFO.')];
  return [ok(`Redis ${[...versions].join(', ')} can be used.`)];
}

function judgeServer({ info, aheadMs, save }: RedisFacts['servers'][number]): Finding[] {
  const findings: Finding[] = [];
  if (aheadMs !== null && Math.abs(aheadMs) > mostApartMs)
    findings.push(
      warning(
        'clock',
        `The clock of Redis is ${Math.round(Math.abs(aheadMs) / 1000)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} this machine’s.`,
        'Set the clocks of both machines by NTP.',
      ),
    );
  return info === null ? findings : [...findings, ...judgeInfo(info, save)];
}

function judgeInfo(info: Readonly<Record<string, string>>, save: string | null): Finding[] {
  const findings: Finding[] = [];
  const [major = 0, minor = 0] = versionOf(info).split('.').map(Number);
  if (major < 6 || (major === 6 && minor < 2))
    findings.push(
      failed(
        'version',
        `It is Redis ${versionOf(info)}, which lacks commands of the portal.`,
        'Use Redis 6.2 or later, or Valkey.',
      ),
    );
  if (info['role'] === 'slave')
    findings.push(
      failed(
        'replica',
        'It is a replica, which takes no changes.',
        'Set REDIS_URL to the address of the primary server.',
      ),
    );
  const policy = info['maxmemory_policy'] ?? 'noeviction';
  if (policy !== 'noeviction')
    findings.push(
      failed(
        'eviction',
        `It evicts data when its memory is full (${policy}): people are signed out, and what may be used once only is forgotten.`,
        'Set maxmemory-policy to noeviction.',
      ),
    );
  else if (Number(info['evicted_keys'] ?? 0) > 0)
    findings.push(
      warning(
        'evicted',
        `It has evicted ${info['evicted_keys']} values since it was started.`,
        'Give it more memory, and let it evict nothing: whoever was signed out by it signs in again.',
      ),
    );
  if (info['aof_enabled'] === '0' && save === '')
    findings.push(
      warning(
        'no_persistence',
        'It writes nothing to disk: after its restart everybody is signed out, and records are gone.',
        'Set appendonly to yes.',
      ),
    );
  return findings;
}

function versionOf(info: Readonly<Record<string, string>>): string {
  const version = info['redis_version'] ?? '';
  return /^[\d.]{1,20}$/.test(version) ? version : '0';
}
