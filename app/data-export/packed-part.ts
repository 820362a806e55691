import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { type MissingReason, missingReasons } from './export-document';

/** One part of a file as it is stored: packed, as a log of a thousand events is a twentieth then. */
export interface PackedPart {
  /** When the file was asked for that it belongs to. */
  askedAt: Date;
  /** Base 64 of gzip; null for a part that is missing. */
  packed: string | null;
  missing: MissingReason | null;
}

/** By the name of the part. */
export const packedPartKind: RecordKind<PackedPart> = {
  name: 'data-export-part',
  schema: z.object({
    askedAt: storedDate,
    packed: z.string().nullable(),
    missing: z.enum(missingReasons).nullable(),
  }),
};

/** More than any part comes to: whoever made it larger would fill the memory of whoever unpacks it. */
const mostBytes = 32 * 1024 * 1024;

const pack = promisify(gzip);
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

/** The value as JSON, compressed, in Base64. */
export async function packPart(value: unknown): Promise<string> {
  return (await pack(JSON.stringify(value))).toString('base64');
}

/** What `packPart` was given. @throws where it is nothing of the kind, or unfolds to more than `mostBytes`. */
export async function unpackPart(packed: string): Promise<unknown> {
  const bytes = await unpack(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes });
  return JSON.parse(bytes.toString('utf8'));
}
