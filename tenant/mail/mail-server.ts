import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Mails } from '../state/mails';

/** An SMTP server that takes every mail, and sends none on. */
export interface MailServer {
  /** For `SMTP_URL`. */
  url: string;
  close(): Promise<void>;
}

/** Starts a mail server on loopback that puts what it gets into `mails`. Port 0 takes any free one. */
export async function startMailServer(mails: Mails, port = 0): Promise<MailServer> {
  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then(
          ({ from, subject = '', text = '', html, headers }) => {
            const { name = '', address = '' } = from ?? {};
            mails.add({
              at: new Date().toISOString(),
              from: name === '' ? address : `${name} <${address}>`,
              to: envelope.rcptTo.map((recipient) => recipient.address),
              subject,
              text,
              html: html ?? null,
              headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
            });
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
  // A client that breaks off is no matter of the tenant's.
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
