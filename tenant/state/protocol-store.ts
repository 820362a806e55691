import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  model: string;
  id: string;
  payload: AdapterPayload;
  expiresAt: number;
}

/**
 * Where oidc-provider keeps codes, tokens and browser sessions. It outlives the provider itself,
 * which has to be built anew when the signing keys change.
 */
export class ProtocolStore {
  readonly #entries = new Map<string, Entry>();

  /** The store of one kind of thing, in the shape that oidc-provider asks for. */
  adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000;
      this.#entries.set(`${model}:${id}`, { model, id, payload, expiresAt });
    },
    find: async (id) => this.#live(this.#entries.get(`${model}:${id}`)),
    findByUid: async (uid) => this.#live(this.#where(model, 'uid', uid)[0]),
    findByUserCode: async (code) => this.#live(this.#where(model, 'userCode', code)[0]),
    consume: async (id) => {
      const entry = this.#entries.get(`${model}:${id}`);
      if (entry) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1000) };
    },
    destroy: async (id) => {
      this.#entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => this.#drop(this.#where(model, 'grantId', grantId)),
  });

  /** Signs a browser out: its next visit finds nobody signed in. */
  dropBrowser(browser: string): void {
    this.#drop(this.#where('Session', 'uid', browser));
  }

  /** Makes a family of refresh tokens worthless; access tokens live on until they expire. */
  dropRefreshTokens(grantId: string): void {
    this.#drop(this.#where('RefreshToken', 'grantId', grantId));
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear();
  }

  #where(model: string, key: 'uid' | 'userCode' | 'grantId', value: string): Entry[] {
    return [...this.#entries.values()].filter(
      (entry) => entry.model === model && entry.payload[key] === value,
    );
  }

  #drop(entries: Entry[]): void {
    for (const entry of entries) this.#entries.delete(`${entry.model}:${entry.id}`);
  }

  #live(entry: Entry | undefined): AdapterPayload | undefined {
    if (!entry) return undefined;
    if (entry.expiresAt > Date.now()) return entry.payload;
    this.#drop([entry]);
    return undefined;
  }
}
