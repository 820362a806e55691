import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';

interface SigningKey {
  privateJwk: JWK & { kid: string };
  signer: CryptoKey;
}

async function generate(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const kid = randomBytes(16).toString('base64url');
  const privateJwk = { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' };
  return { privateJwk, signer: privateKey };
}

/** Making a key takes a noticeable while, and one pair serves every tenant of this process. */
let firstKey: Promise<SigningKey> | undefined;

function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use };
}

/** The tenant's signing keys: the first signs, all of them are published. */
export class SigningKeys {
  readonly #original: SigningKey;
  #keys: SigningKey[];
  #revision = 0;

  private constructor(original: SigningKey) {
    this.#original = original;
    this.#keys = [original];
  }

  /** The keys that a tenant starts with. */
  static async create(): Promise<SigningKeys> {
    firstKey ??= generate();
    return new SigningKeys(await firstKey);
  }

  /** Signs with a new key from now on; the former ones stay published, unless told otherwise. */
  async rotate({ keepPrevious }: { keepPrevious: boolean }): Promise<void> {
    this.#keys = [await generate(), ...(keepPrevious ? this.#keys : [])];
    this.#revision += 1;
  }

  /** Back to the key that the tenant started with. */
  reset(): void {
    if (this.#keys.length === 1 && this.#keys[0] === this.#original) return;
    this.#keys = [this.#original];
    this.#revision += 1;
  }

  /** Grows whenever the keys change. */
  get revision(): number {
    return this.#revision;
  }

  privateJwks(): JWK[] {
    return this.#keys.map((key) => key.privateJwk);
  }

  publicJwks(): JWK[] {
    return this.#keys.map((key) => publicPart(key.privateJwk));
  }

  /** Signs claims the way Auth0 does: RS256, `typ` plain `JWT`, the key named. */
  async sign(claims: Record<string, unknown>): Promise<string> {
    const current = this.#keys[0] ?? this.#original;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: current.privateJwk.kid })
      .sign(current.signer);
  }

  /** The published key with this id, for checking what was signed before. */
  async verifier(kid: string | undefined): Promise<CryptoKey | undefined> {
    const jwk = this.publicJwks().find((candidate) => candidate.kid === kid);
    if (!jwk) return undefined;
    const key = await importJWK(jwk, 'RS256');
    return key instanceof Uint8Array ? undefined : key;
  }
}
