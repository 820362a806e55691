import { Records } from './records';

/** What sort of connection it is, as far as rules depend on it. */
export type ConnectionKind = 'database' | 'social' | 'enterprise' | 'email' | 'sms';

/** Where people of a tenant sign in: a database of passwords, another provider, or codes by mail or text. */
export interface Connection {
  /** `con_` and 16 characters. */
  id: string;
  name: string;
  displayName?: string;
  strategy: string;
  /** Whether applications offer it at present. */
  isEnabled: boolean;
  /** When what the provider says replaces name and picture. */
  setUserRootAttributes: 'on_each_login' | 'on_first_login' | 'never_on_login';
  requiresUsername: boolean;
  usernameLength: { min: number; max: number };
  /** Whether phone numbers are an attribute of its people (Auth0 docs, flexible identifiers). */
  hasPhoneNumbers: boolean;
  passwordPolicy: PasswordPolicy;
}

/** Auth0 docs, password options in Auth0 database connections. */
export interface PasswordPolicy {
  level: 'none' | 'low' | 'fair' | 'good' | 'excellent';
  minLength: number;
  /** So many former passwords may not come back. */
  historySize: number;
  refusesPersonalInformation: boolean;
  /** Refused besides the common ones; null allows common ones too. */
  dictionary: readonly string[] | null;
}

const ENTERPRISE = ['samlp', 'waad', 'adfs', 'ad', 'oidc', 'okta', 'google-apps', 'pingfederate'];

/** The kind of a connection of this strategy. */
export function kindOf(strategy: string): ConnectionKind {
  if (strategy === 'auth0') return 'database';
  if (strategy === 'email' || strategy === 'sms') return strategy;
  return ENTERPRISE.includes(strategy) ? 'enterprise' : 'social';
}

/** A connection as Auth0 makes it where nobody says otherwise. */
export function connection(
  given: Pick<Connection, 'id' | 'name' | 'strategy'> & Partial<Connection>,
): Connection {
  return {
    isEnabled: true,
    setUserRootAttributes: 'on_each_login',
    requiresUsername: false,
    usernameLength: { min: 1, max: 15 },
    hasPhoneNumbers: false,
    passwordPolicy: {
      level: 'good',
      minLength: 8,
      historySize: 5,
      refusesPersonalInformation: true,
      dictionary: [],
    },
    ...given,
  };
}

/** Every connection of the tenant. */
export class Connections extends Records<Connection> {
  /** The connection of this name. */
  byName(name: string): Connection | undefined {
    return this.all().find((one) => one.name === name);
  }

  /** Fills the list with copies, so that changes end with a reset. */
  fill(connections: readonly Connection[]): void {
    this.clear();
    for (const one of connections) this.add(structuredClone(one));
  }
}
