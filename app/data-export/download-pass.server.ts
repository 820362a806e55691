import { z } from 'zod';
import { type PortalSessionHolder } from '~/cache/key-of-person.server';
import { createSealedJson, storedDate } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { type DataFormat, dataFormats } from '~/receipts/account-change';

/** As long as a browser takes to follow a redirect, and to begin again where it was cut off. */
const passLifeMs = minutes(1);

/**
 * What leads from the form that asks for a file to the file itself, as an address: whoever has it not has not asked by
 * the form, which leaves a receipt. It is of no use to anybody else, nor in another portal session.
 */
export interface DownloadPasses {
  issue(holder: PortalSessionHolder, format: DataFormat): string;
  /** The format that was asked for; null for what was not issued to this holder within `passLifeMs`. */
  open(holder: PortalSessionHolder, pass: string): DataFormat | null;
}

const schema = z.object({ format: z.enum(dataFormats), until: storedDate });

/** Passes sealed with the first of `secrets`, and opened with any; `now` gives epoch milliseconds. */
export function createDownloadPasses(
  secrets: readonly [string, ...string[]],
  now: () => number,
): DownloadPasses {
  const passes = createSealedJson(createSealedText(secrets, 'download pass'), schema);
  const nameOf = ({ userId, portalSessionId }: PortalSessionHolder) =>
    JSON.stringify([userId, portalSessionId]);
  return {
    issue: (holder, format) =>
      passes.seal(nameOf(holder), { format, until: new Date(now() + passLifeMs) }),
    open(holder, pass) {
      const found = /^[\w-]{1,300}$/.test(pass) ? passes.open(nameOf(holder), pass) : null;
      return found !== null && now() < found.until.getTime() ? found.format : null;
    },
  };
}
