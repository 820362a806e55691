import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { CertificateFiles } from './certificate';

/** A mail as the server got it. */
interface ReceivedMail extends Email {
  raw: string;
  /** Whom the envelope names. */
  recipients: string[];
  isEncrypted: boolean;
  user: unknown;
}

/** An answer that is no “250”. */
interface Refusal {
  status: number;
  text: string;
}

interface Options {
  certificate?: CertificateFiles;
  /** TLS from the first byte; else by STARTTLS where there is a certificate. */
  isTlsImplicit?: boolean;
  login?: { user: string; password: string };
}

/** A real SMTP server that a test may mistreat. */
export interface MailServer {
  port: number;
  mails: ReceivedMail[];
  /** How often somebody has said to whom a mail shall go. */
  attempts: () => number;
  /** What it answers to the sender, the recipient and the mail from now on; null takes all. */
  refuse: (at: 'sender' | 'recipient' | 'mail', refusal: Refusal | null) => void;
  /** It takes mails, and never says so, until the second is called. */
  holdAnswers: () => void;
  releaseAnswers: () => void;
  stop: () => Promise<void>;
  /** Again on the same port. */
  start: () => Promise<void>;
}

const pem = (path: string) => readFileSync(path, 'utf8');

/** Starts a mail server on this machine, which ends with the test or hook that asked for it. */
export async function startMailServer(
  onFinished: (stop: () => Promise<void>) => void,
  { certificate, isTlsImplicit = false, login }: Options = {},
): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const refusals = new Map<string, Refusal | null>();
  let held: (() => void)[] | null = null;
  let attempts = 0;
  let port = 0;
  let server: SMTPServer | undefined;

  const answer = (at: string, done: (error?: Error | null) => void) => {
    const refusal = refusals.get(at) ?? null;
    done(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.status }));
  };
  const options: SMTPServerOptions = {
    logger: false,
    secure: isTlsImplicit,
    disabledCommands: [
      ...(certificate === undefined ? ['STARTTLS'] : []),
      ...(login === undefined ? ['AUTH'] : []),
    ],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 1,
    ...(certificate === undefined
      ? {}
      : { cert: pem(certificate.certificate), key: pem(certificate.key) }),
    onAuth: ({ username, password }, _session, done) => {
      const isRight = username === login?.user && password === login?.password;
      done(isRight ? null : new Error('Not with this password.'), { user: username });
    },
    onMailFrom: (_address, _session, done) => answer('sender', done),
    onRcptTo: (_address, _session, done) => {
      attempts += 1;
      answer('recipient', done);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        void PostalMime.parse(raw).then((mail) => {
          if (!refusals.get('mail'))
            mails.push({
              ...mail,
              raw,
              recipients: session.envelope.rcptTo.map(({ address }) => address),
              isEncrypted: session.secure,
              user: session.user,
            });
          const finish = () => answer('mail', done);
          if (held === null) finish();
          else held.push(finish);
        });
      });
    },
  };

  const started: MailServer = {
    get port() {
      return port;
    },
    mails,
    attempts: () => attempts,
    refuse: (at, refusal) => void refusals.set(at, refusal),
    holdAnswers: () => {
      held ??= [];
    },
    releaseAnswers: () => {
      for (const finish of held ?? []) finish();
      held = null;
    },
    async stop() {
      const running = server;
      server = undefined;
      if (running === undefined) return;
      await new Promise<void>((resolve) => running.close(resolve));
    },
    async start() {
      server = new SMTPServer(options);
      // A client that breaks off is the test's doing.
      server.on('error', () => undefined);
      const listening = server.listen(port, '127.0.0.1');
      await once(listening, 'listening');
      ({ port } = listening.address() as AddressInfo);
    },
  };
  onFinished(() => started.stop());
  await started.start();
  return started;
}
