import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { TestProject } from 'vitest/node';

/** Paths of PEM files. */
export interface CertificateFiles {
  certificate: string;
  key: string;
}

/** Writes a certificate for this machine that vouches for itself, and its key, into the folder; for a year. */
export async function writeCertificate(
  folder: string,
  notAfterDate?: Date,
): Promise<CertificateFiles> {
  const { cert, private: privateKey } = await generate(
    [{ name: 'commonName', value: 'localhost' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      ...(notAfterDate === undefined
        ? {}
        : { notAfterDate, notBeforeDate: new Date(notAfterDate.getTime() - 24 * 3_600_000) }),
      extensions: [
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    },
  );
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.certificate, cert);
  writeFileSync(files.key, privateKey, { mode: 0o600 });
  return files;
}

/**
 * Before Vitest starts its workers: makes a certificate and has them trust it, the way an operator does.
 * Node.js reads NODE_EXTRA_CA_CERTS only when a process starts.
 */
export default async function trustCertificate(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-certificate-'));
  const files = await writeCertificate(folder);
  process.env.NODE_EXTRA_CA_CERTS = files.certificate;
  project.provide('certificate', files);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  export interface ProvidedContext {
    certificate: CertificateFiles;
  }
}
