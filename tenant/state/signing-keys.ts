import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import {
  errors,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  type JWTVerifyOptions,
} from 'jose';

/** The private half of a signing key, with its id. */
export type PrivateJwk = JWK & { kid: string };

interface SigningKey {
  privateJwk: PrivateJwk;
  signer: KeyObject;
  verifier: KeyObject;
}

/** Makes a key, which takes a noticeable while. */
export function generateSigningKey(): PrivateJwk {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomBytes(16).toString('base64url');
  return { ...(privateKey.export({ format: 'jwk' }) as JWK), kid, alg: 'RS256', use: 'sig' };
}

/** Importing costs more than signing, and tests start many tenants with one key. */
const imported = new WeakMap<PrivateJwk, SigningKey>();

function importKey(privateJwk: PrivateJwk): SigningKey {
  const known = imported.get(privateJwk);
  if (known) return known;
  const signer = createPrivateKey({ key: privateJwk, format: 'jwk' });
  const key = { privateJwk, signer, verifier: createPublicKey(signer) };
  imported.set(privateJwk, key);
  return key;
}

/** One key serves every tenant of this process that was given none. */
let keyOfProcess: PrivateJwk | undefined;

function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use };
}

/** The tenant's signing keys: the first signs, all of them are published. */
export class SigningKeys {
  readonly #original: SigningKey;
  #keys: SigningKey[];

  /** Starts with the given key, or with one that all tenants of this process share. */
  constructor(original: PrivateJwk = (keyOfProcess ??= generateSigningKey())) {
    this.#original = importKey(original);
    this.#keys = [this.#original];
  }

  /** Signs with a new key from now on; the former ones stay published, unless told otherwise. */
  rotate({ keepPrevious }: { keepPrevious: boolean }): void {
    this.#keys = [importKey(generateSigningKey()), ...(keepPrevious ? this.#keys : [])];
  }

  /** Back to the key that the tenant started with. */
  reset(): void {
    this.#keys = [this.#original];
  }

  /** The key that the tenant started with, its private half included. */
  get originalJwk(): PrivateJwk {
    return this.#original.privateJwk;
  }

  publicJwks(): JWK[] {
    return this.#keys.map((key) => publicPart(key.privateJwk));
  }

  /** Signs claims the way Auth0 does: RS256, `typ` plain `JWT`, the key named. `header` says otherwise. */
  async sign(claims: JWTPayload, header: Partial<JWTHeaderParameters> = {}): Promise<string> {
    const { privateJwk, signer } = this.#keys[0] ?? this.#original;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: privateJwk.kid, ...header })
      .sign(signer);
  }

  /** The claims of what was signed with a published key; throws jose's errors for anything else. */
  async verify(
    token: string,
    options: Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'currentDate'>,
  ): Promise<JWTPayload> {
    const keyOf = ({ kid }: { kid?: string }) => {
      const key = this.#keys.find(({ privateJwk }) => privateJwk.kid === kid);
      if (!key) throw new errors.JWKSNoMatchingKey();
      return key.verifier;
    };
    const { payload } = await jwtVerify(token, keyOf, { ...options, algorithms: ['RS256'] });
    return payload;
  }
}
