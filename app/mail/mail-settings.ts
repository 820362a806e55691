import { z } from 'zod';
import { isHostName } from '~/host-name';
import { isLoopbackHost } from '~/loopback';
import { isMailAddress } from './mail-address';

/** How the mail server is reached. */
export interface SmtpServer {
  host: string;
  port: number;
  /**
   * `implicit`: TLS from the first byte. `required`, `optional`: begun by STARTTLS, or no mail; begun where the server
   * offers it. `off`: in the clear.
   */
  tls: 'implicit' | 'required' | 'optional' | 'off';
  credentials: { user: string; password: string } | null;
}

/** Whom mails are from. */
export interface MailSender {
  /** Empty where there is none. */
  name: string;
  address: string;
}

const startTlsChoices = ['required', 'optional', 'off'] as const;

/** Reads `smtp://user:password@host:587`, `smtps://…`, with `?starttls=` where the first shall not require TLS. */
export const smtpUrl = z.string().transform((value, context): SmtpServer => {
  const problem = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    return problem('must be an smtp:// or smtps:// address');
  if (!isHostName(url.hostname))
    return problem('must name a host, after an @ where there is a user name and password');
  const { starttls, ...others } = Object.fromEntries(url.searchParams);
  const chosen = startTlsChoices.find((choice) => choice === starttls);
  if (!/^\/?$/.test(url.pathname) || url.hash !== '' || Object.keys(others).length > 0)
    return problem('must have no path, and no parameter but starttls');
  if (starttls !== undefined && chosen === undefined)
    return problem('must say required, optional or off for starttls');
  if (starttls !== undefined && url.protocol === 'smtps:')
    return problem('must not say starttls for smtps://, which is TLS from the beginning');
  const usual = isLoopbackHost(url.hostname) ? 'off' : 'required';
  const tls = url.protocol === 'smtps:' ? 'implicit' : (chosen ?? usual);
  if (/%(?![\da-f]{2})/i.test(url.username + url.password))
    return problem('must have a percent sign in user name and password written as %25');
  const hasCredentials = url.username !== '';
  if (hasCredentials !== (url.password !== ''))
    return problem('must have both a user name and a password, or none');
  if (hasCredentials && !isLoopbackHost(url.hostname) && (tls === 'optional' || tls === 'off'))
    return problem('must not send a password without TLS: leave starttls out');
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (tls === 'implicit' ? 465 : 587) : Number(url.port),
    tls,
    credentials: hasCredentials
      ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }
      : null,
  };
});

/** Reads `account@example.com` and `Example Account <account@example.com>`. */
export const mailFrom = z.string().transform((value, context): MailSender => {
  const [, name = '', bracketed] = /^([^<>]*)<([^<>]*)>$/.exec(value) ?? [];
  const address = bracketed ?? value;
  if (isMailAddress(address)) return { name: name.trim(), address };
  context.addIssue({
    code: 'custom',
    message: 'must be an e-mail address, or a name and the address in angle brackets',
  });
  return z.NEVER;
});
