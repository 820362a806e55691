import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { createSealedText } from '~/cache/sealed-text.server';
import { type ClaimedJob, type JobStore } from './job-store';
import { type JobKind, type JobKindName, jobKindNames, type Jobs, type PersonalJobs } from './jobs';

/** Why a job cannot be read: it was sealed for another place or by a secret that is gone, or is of another release. */
type UnreadableReason = 'not_opened' | 'other_shape';

/** Jobs, and the way back from what a store holds of one. */
export interface SealedJobs extends Jobs {
  open<T>(kind: JobKind<T>, job: ClaimedJob): { payload: T } | UnreadableReason;
  ofPerson: PersonalJobs;
}

interface Options {
  store: JobStore;
  /** The first one seals, all open: a job is found as long as its secret is among them. */
  secrets: readonly [string, ...string[]];
  /** Epoch milliseconds. */
  now: () => number;
  /** Called when a job has been scheduled that is due. */
  onDue: () => void;
}

const contentSchema = z.object({ payload: z.unknown() });
const personalSchema = z.object({ payload: z.object({ userId: z.string() }) });

/** Names jobs by keyed hashes, and encrypts what is in them, before anything reaches the store. */
export function createSealedJobs({ store, secrets, now, onDue }: Options): SealedJobs {
  const sealedText = createSealedText(secrets, 'jobs');
  const hashes = secrets.map(createKeyedHash);
  const nameFor = (kind: string, name: string) => JSON.stringify([kind, name]);
  const namesOf = async (kind: JobKindName, userId: string): Promise<string[]> => {
    const all = await store.list(kind);
    const isTheirs = ({ name, sealed }: { name: string; sealed: string }) => {
      const text = sealedText.open(nameFor(kind, name), sealed);
      const job = text === null ? null : personalSchema.safeParse(JSON.parse(text));
      return job?.data?.payload.userId === userId;
    };
    return all.filter(isTheirs).map(({ name }) => name);
  };
  return {
    ofPerson: {
      async count(userId) {
        const names = await Promise.all(jobKindNames.map((kind) => namesOf(kind, userId)));
        return names.flat().length;
      },
      async erase(userId) {
        for (const kind of jobKindNames) await store.remove(kind, await namesOf(kind, userId));
      },
    },
    async schedule({ name: kind, isOnce = false }, { key, payload, runAt }) {
      const [name = '', ...former] = hashes.map((hash) => hash(kind, key));
      const sealed = sealedText.seal(nameFor(kind, name), JSON.stringify({ payload }));
      const at = runAt?.getTime() ?? now();
      await store.put(kind, { name, sealed, runAt: at }, { former, isOnce });
      if (at <= now()) onDue();
    },
    async cancel({ name: kind }, key) {
      await store.remove(
        kind,
        hashes.map((hash) => hash(kind, key)),
      );
    },
    open({ schema }, { kind, name, sealed }) {
      const text = sealedText.open(nameFor(kind, name), sealed);
      if (text === null) return 'not_opened';
      const content = contentSchema.safeParse(JSON.parse(text));
      const payload = schema.safeParse(content.data?.payload);
      return content.success && payload.success ? { payload: payload.data } : 'other_shape';
    },
  };
}

function createKeyedHash(secret: string): (...content: string[]) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'job names', 32));
  return (...content) =>
    createHmac('sha256', key).update(JSON.stringify(content)).digest('base64url');
}
