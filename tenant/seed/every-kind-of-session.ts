import { days, hours, minutes } from '../state/clock';
import { BEACON_NOTES, CEDAR_BOARD, HARBOR_FILES, ORBIT_MAIL, PORTAL } from './applications';
import { BROWSERS, PLACES } from './browsers';
import type { SeedSession } from './past-session';
import { ALMA, NOOR } from './people';

const LATCHKEY = PORTAL.clientId;
const MAIL = ORBIT_MAIL.clientId;
const FILES = HARBOR_FILES.clientId;
const NOTES = BEACON_NOTES.clientId;
const BOARD = CEDAR_BOARD.clientId;

const NOORS_SESSIONS: readonly Omit<SeedSession, 'person'>[] = [
  // Everything there is: four applications, each of which hears something else of its end.
  {
    userAgent: BROWSERS.chromeMac,
    place: PLACES.paris,
    began: days(4),
    touched: minutes(20),
    clients: [MAIL, FILES, NOTES, BOARD],
    refreshTokensOf: [MAIL, FILES],
  },
  // Began in one browser and network, goes on in another: what a copied cookie looks like.
  {
    userAgent: BROWSERS.firefoxWindows,
    lastUserAgent: BROWSERS.chromeWindows,
    place: PLACES.paris,
    lastPlace: PLACES.saoPaulo,
    began: days(3),
    touched: hours(2),
    clients: [MAIL, LATCHKEY],
    refreshTokensOf: [MAIL],
    mfa: false,
  },
  // A browser that travelled: another network, the same browser.
  {
    userAgent: BROWSERS.safariIphoneFrozen,
    place: PLACES.paris,
    lastPlace: PLACES.zurich,
    began: days(8),
    touched: hours(5),
    clients: [MAIL],
    methods: ['passkey'],
    mfa: false,
  },
  // Somebody else in her name.
  {
    userAgent: BROWSERS.edgeWindows,
    place: PLACES.london,
    began: hours(3),
    touched: hours(3),
    clients: [BOARD],
    actor: { sub: 'auth0|64c1f0a2b7d3e95a10c4f0ff', name: 'Support desk' },
    cookieMode: 'non-persistent',
  },
  // An iPad, or a Mac: nobody can tell.
  {
    userAgent: BROWSERS.safariIpadAsMac,
    place: PLACES.paris,
    began: days(12),
    touched: days(1),
    clients: [FILES, NOTES],
    methods: ['federated'],
    mfa: false,
  },
  {
    userAgent: BROWSERS.chromeAndroidReduced,
    place: PLACES.paris,
    began: days(6),
    touched: hours(30),
    clients: [MAIL],
    methods: ['sms'],
    mfa: false,
    cookieMode: null,
  },
  {
    userAgent: BROWSERS.instagramIphone,
    place: PLACES.paris,
    began: days(5),
    touched: days(5),
    clients: [NOTES],
    methods: ['email'],
    mfa: false,
    cookieMode: 'non-persistent',
  },
  {
    userAgent: BROWSERS.facebookAndroid,
    place: PLACES.mumbai,
    began: days(20),
    touched: days(19),
    clients: [BOARD],
    methods: ['https://login.example.com/badge'],
    mfa: false,
  },
  {
    userAgent: BROWSERS.googlebot,
    place: PLACES.seattle,
    began: days(2),
    touched: days(2),
    clients: [BOARD],
    mfa: false,
  },
  {
    userAgent: BROWSERS.curl,
    place: { ip: '10.20.30.40', asn: '' },
    began: days(1),
    touched: hours(20),
    clients: [FILES],
    refreshTokensOf: [FILES],
    mfa: false,
  },
  // Not used for so long that it counts as forgotten.
  {
    userAgent: BROWSERS.safariIphone,
    place: { ip: '100.72.3.9', asn: '3215' },
    began: days(70),
    touched: days(29),
    clients: [MAIL, 'cLiEnThAtIsGoNe00000000000000000'],
    mfa: 'recovery-code',
  },
];

const ALMAS_SESSIONS: readonly Omit<SeedSession, 'person'>[] = [
  {
    userAgent: BROWSERS.chromeWindows,
    place: PLACES.munich,
    began: days(9),
    touched: hours(1),
    clients: [MAIL, FILES],
    refreshTokensOf: [MAIL],
    methods: ['federated'],
    mfa: false,
  },
  {
    userAgent: BROWSERS.chromeAndroid,
    place: PLACES.berlin,
    began: days(2),
    touched: hours(9),
    clients: [MAIL],
    methods: ['federated'],
    mfa: 'otp',
  },
];

/** Sessions by which everything can be seen that a page says about one. */
export const FACTS_SESSIONS: readonly SeedSession[] = [
  ...NOORS_SESSIONS.map((seed) => ({ ...seed, person: NOOR })),
  ...ALMAS_SESSIONS.map((seed) => ({ ...seed, person: ALMA })),
];
