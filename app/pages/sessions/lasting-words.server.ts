import { looksCopied } from '~/sessions/compare-clients';
import { describeDevice, printableUserAgent } from '~/devices/describe-device.server';
import { type DeviceDescription } from '~/devices/device-description';
import { maskAddress } from '~/sessions/mask-address';
import { type ListedSession } from '~/sessions/session';
import { type AskerFormat, describeSession } from './describe-session.server';
import { nameDescription, nameNetwork, namePlace, type WordFormat } from '~/pages/kit/names.server';
import { nameSignIn } from './sign-in-words.server';

export type LastingFormat = WordFormat & AskerFormat;

/** What a row says that neither time nor a change elsewhere makes untrue. */
export interface LastingWords {
  description: DeviceDescription;
  device: string;
  kindName: string;
  rawUserAgent: string | null;
  address: { masked: string; full: string } | null;
  countryCode: string | null;
  city: string | null;
  place: string | null;
  network: string | null;
  signIn: string;
  isSuspicious: boolean;
}

type KnownWords = Pick<ListedSession, 'first' | 'methods' | 'isCurrent'> &
  Pick<LastingFormat, 'translate' | 'places' | 'networkOwners'> & { words: LastingWords };

/** The sessions of a list are made of the same objects with every view of it. */
const knownWords = new WeakMap<ListedSession['last'], KnownWords>();

/** The words, and whether the session bears the signs of a copied cookie. */
export function lastingWords(session: ListedSession, format: LastingFormat): LastingWords {
  const { first, last, methods, isCurrent } = session;
  const { translate, places, networkOwners } = format;
  const known = knownWords.get(last);
  if (
    known?.first === first &&
    known.methods === methods &&
    known.isCurrent === isCurrent &&
    known.translate === translate &&
    known.places === places &&
    known.networkOwners === networkOwners &&
    // What the browser that asks says of itself may change with every request.
    (!isCurrent || known.words.description === describeSession(session, format))
  )
    return known.words;
  const words = chooseLastingWords(session, format);
  knownWords.set(last, { first, methods, isCurrent, translate, places, networkOwners, words });
  return words;
}

function chooseLastingWords(session: ListedSession, format: LastingFormat): LastingWords {
  const { translate, places } = format;
  const userAgent = session.last.userAgent ?? session.first.userAgent;
  const ip = session.last.ip ?? session.first.ip;
  const description = describeSession(session, format);
  const { kind, browser, system } = description;
  const located = ip === null ? null : places.locate(ip);
  return {
    description,
    device: nameDescription(description, translate),
    kindName: translate(`device.kind.${kind}`),
    rawUserAgent:
      browser === null && system === null && userAgent !== null
        ? printableUserAgent(userAgent)
        : null,
    address: ip === null ? null : { masked: maskAddress(ip), full: ip },
    countryCode: located?.countryCode ?? null,
    city: located?.city ?? null,
    place: namePlace(ip, format),
    network: nameNetwork(session.last.asn ?? session.first.asn, format),
    signIn: nameSignIn(session, format),
    isSuspicious: isSuspicious(session, format),
  };
}

function isSuspicious(session: ListedSession, { networkOwners }: WordFormat): boolean {
  return looksCopied(session, {
    browserFamilyOf: (userAgent) => describeDevice(userAgent).browserName,
    networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
  });
}
