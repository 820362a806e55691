/** The kind of thing a session runs on, as far as a user agent says it. */
export type DeviceKind =
  | 'desktop'
  | 'phone'
  | 'tablet'
  /** A Mac or an iPad: Safari on both says the same. */
  | 'desktop-or-tablet'
  /** An iPhone or an iPad that asks for desktop pages. */
  | 'phone-or-tablet'
  | 'tv'
  | 'console'
  | 'watch'
  | 'headset'
  | 'car'
  /** An app that does not say what it runs on. */
  | 'app'
  | 'bot'
  /** A command or a library of another program. */
  | 'program'
  | 'unknown';

/**
 * A system by its name, or one of those that a user agent cannot tell apart: Windows 11 says it is
 * Windows 10, an iPad that asks for desktop pages says it is a Mac, a browser of iOS that asks for them
 * does not say which device, and an app's network library names what all systems of Apple have in common.
 */
export type SystemName =
  | { name: string }
  | 'windows-or-later'
  | 'desktop-or-tablet'
  | 'phone-or-tablet'
  | 'apple-device';

export type Engine = 'Blink' | 'Gecko' | 'WebKit';

/** What a user agent, or a browser's client hints, let one say honestly. */
export interface DeviceDescription {
  /** Browser and major version, such as “Firefox 128”; the app's or program's own name for anything else. */
  browser: string | null;
  /** The two parts of it. */
  browserName: string | null;
  browserVersion: string | null;
  /** What draws its pages; null for whatever draws none, and for other engines. */
  engine: Engine | null;
  /** Whether it is an app's own name: the app itself, or a page inside it. */
  isApp: boolean;
  system: SystemName | null;
  /** The system's version, where it is no frozen one. */
  systemVersion: string | null;
  kind: DeviceKind;
  /** The maker, where the device's own words leave no doubt of it. */
  maker: string | null;
  /** Maker and model in the device's own words, such as “Google Pixel 8”. */
  model: string | null;
}
