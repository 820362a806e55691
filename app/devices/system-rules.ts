import { type DeviceKind, type SystemName } from './device-description';

/**
 * Which words of a user agent name a system or a kind of device, as data. The first rule that finds one
 * of its words wins, so a rule stands above those that it is to be told from: an Xbox also says that it
 * is Windows, and a television that it is Linux or Android.
 */

export interface SystemRule {
  system: SystemName;
  /** What the system runs on, where that goes without saying. */
  kind: DeviceKind | null;
  /** Words of the comments, or names of products, in lower case. */
  words: readonly string[];
  /** The version that follows the word, where several systems share it. */
  version?: string;
  example: string;
}

export interface KindRule {
  kind: DeviceKind;
  /** Whether “Mobile” outweighs the words: they name makers of televisions, who make phones too. */
  unlessMobile?: boolean;
  /** Whether the words say nothing where a model is called so: “Tesla_SP9” is a phone, “PC-TE508” a tablet. */
  notInModel?: boolean;
  /** Whether the words outweigh X11, which computers and a few readers of books have. */
  evenOnX11?: boolean;
  words: readonly string[];
  example: string;
}

export interface ModelRule {
  kind: DeviceKind;
  /** What the model's name begins with, in lower case. */
  beginnings: readonly string[];
  example: string;
}

const rule = (
  name: SystemName,
  kind: DeviceKind | null,
  words: string,
  example: string,
  version?: string,
): SystemRule => ({
  system: name,
  kind,
  words: words.split(','),
  example,
  ...(version === undefined ? {} : { version }),
});
const system = (name: string, kind: DeviceKind | null, words: string, example: string) =>
  rule({ name }, kind, words, example);
const windows = (version: string, name: SystemName) =>
  rule(name, 'desktop', 'windows nt', `Mozilla/5.0 (Windows NT ${version}; WOW64)`, version);

export const systemRules: readonly SystemRule[] = [
  system(
    'Xbox',
    'console',
    'xbox',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; Xbox; Xbox Series X)',
  ),
  system(
    'PlayStation',
    'console',
    'playstation,playstation 3,playstation 4,playstation 5,playstation vita,playstation portable',
    'Mozilla/5.0 (PlayStation; PlayStation 5/8.20) AppleWebKit/605.1.15',
  ),
  system(
    'Nintendo',
    'console',
    'nintendo,nintendo switch,nintendo 3ds,nintendo wii,nintendo wiiu',
    'Mozilla/5.0 (Nintendo Switch; WifiWebAuthApplet) AppleWebKit/609.4',
  ),
  system('Roku', 'tv', 'roku,rokuos,rokubrowser', 'Roku/DVP-12.5 (12.5.0.4178-88)'),
  system(
    'TiVo OS',
    'tv',
    'tivoos',
    'Mozilla/5.0 (Linux ) AppleWebKit/537.36 TiVoOS/1.0.0 (Vestel MB180)',
  ),
  system(
    'Whale OS',
    'tv',
    'whaletv,whaleos',
    'Mozilla/5.0 (Linux armv7l) AppleWebKit/537.36 SignOn/2.0 WhaleTV',
  ),
  system('ViziOS', 'tv', 'vizios,vizio', 'VIZIO V555-J01 ViziOS/1.3.329.403.0'),
  system(
    'Windows Phone',
    'phone',
    'windows phone,windows phone os,windows mobile,wds,wpdesktop,lumia',
    'Mozilla/5.0 (Windows Phone 10.0; Android 6.0.1; Microsoft; Lumia 950)',
  ),
  system('Windows CE', null, 'windows ce', 'Mozilla/4.0 (compatible; MSIE 4.01; Windows CE; PPC)'),
  windows('10.0', 'windows-or-later'),
  windows('6.3', { name: 'Windows 8.1' }),
  windows('6.2', { name: 'Windows 8' }),
  windows('6.1', { name: 'Windows 7' }),
  windows('6.0', { name: 'Windows Vista' }),
  windows('5.2', { name: 'Windows XP' }),
  windows('5.1', { name: 'Windows XP' }),
  windows('5.0', { name: 'Windows 2000' }),
  system(
    'Windows',
    'desktop',
    'windows nt,windows,win98,win95,win 9x,windows 98,win64,win32,winnt,win10,win11',
    'Mozilla/4.0 (compatible; MSIE 6.0; Windows 98)',
  ),
  system('Tizen', null, 'tizen', 'Mozilla/5.0 (SMART-TV; Linux; Tizen 7.0) AppleWebKit/537.36'),
  system(
    'webOS',
    null,
    'web0s,webos,hpwos,webostv',
    'Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36',
  ),
  system(
    'KaiOS',
    'phone',
    'kaios',
    'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5',
  ),
  system(
    'HarmonyOS',
    null,
    'openharmony,harmonyos',
    'Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit/537.36',
  ),
  system(
    'Fuchsia',
    'tv',
    'fuchsia',
    'Mozilla/5.0 (Fuchsia) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 CrKey/1.56',
  ),
  system(
    'VIDAA',
    'tv',
    'vidaa',
    'Mozilla/5.0 (Linux; U; VIDAA 8.0; HE55A6) AppleWebKit/537.36 Chrome/108 Safari/537.36',
  ),
  system('Wear OS', 'watch', 'wear os', 'Mozilla/5.0 (Linux; Wear OS 4) AppleWebKit/537.36'),
  system(
    'watchOS',
    'watch',
    'watchos,watch os,apple watch',
    'Podcasts/1575.2 (watchOS/10.5; Watch6,9)',
  ),
  system('tvOS', 'tv', 'appletv,apple tv,tvos', 'AppleTV11,1/11.1'),
  system('visionOS', 'headset', 'visionos,xros', 'ExampleApp/1.0 (Apple Vision Pro; visionOS 1.2)'),
  system(
    'Android',
    null,
    'android,adr,andr0id,dalvik,fb4a',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36',
  ),
  system(
    'iPadOS',
    'tablet',
    'ipad,ipados',
    'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15',
  ),
  system(
    'iOS',
    'phone',
    'iphone,ipod,ipod touch,cpu iphone os,ios,iphone os,fbios,iph',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X)',
  ),
  system('BlackBerry', 'phone', 'blackberry,bb10', 'Mozilla/5.0 (BB10; Touch) AppleWebKit/537.10+'),
  system(
    'BlackBerry',
    'tablet',
    'rim tablet os,playbook',
    'Mozilla/5.0 (PlayBook; U; RIM Tablet OS 2.1.0; en-US)',
  ),
  system(
    'Symbian',
    'phone',
    'symbianos,symbian,symbos,series60,series 60,s60',
    'Mozilla/5.0 (SymbianOS/9.4; Series60/5.0 NokiaN97-1/20.0)',
  ),
  system('Bada', 'phone', 'bada', 'Mozilla/5.0 (SAMSUNG; SAMSUNG-GT-S8500; U; Bada/1.0; en-us)'),
  system('MeeGo', 'phone', 'meego', 'Mozilla/5.0 (MeeGo; NokiaN9) AppleWebKit/534.13'),
  system(
    'Sailfish OS',
    'phone',
    'sailfish',
    'Mozilla/5.0 (Mobile; Linux; U; Sailfish 4.0; rv:91.0)',
  ),
  system('Haiku', 'desktop', 'haiku', 'Mozilla/5.0 (Haiku R1 x86_64) AppleWebKit/605.1.15'),
  system(
    'ChromeOS',
    'desktop',
    'cros',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36',
  ),
  system(
    'macOS',
    'desktop',
    'macintosh,intel mac os x,mac os x,ppc mac os x,macos,mac os,mac_powerpc,os x,macosx',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36',
  ),
  rule('apple-device', null, 'darwin,cfnetwork', 'ExampleApp/1 CFNetwork/1494.0.7 Darwin/23.4.0'),
  system(
    'Ubuntu',
    'desktop',
    'ubuntu,kubuntu,xubuntu,lubuntu',
    'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0)',
  ),
  system('Fedora', 'desktop', 'fedora', 'Mozilla/5.0 (X11; Fedora; Linux x86_64; rv:127.0)'),
  system('Debian', 'desktop', 'debian', 'Mozilla/5.0 (X11; Debian; Linux x86_64; rv:115.0)'),
  system('FreeBSD', 'desktop', 'freebsd', 'Mozilla/5.0 (X11; FreeBSD amd64; rv:128.0)'),
  system('OpenBSD', 'desktop', 'openbsd', 'Mozilla/5.0 (X11; OpenBSD amd64; rv:128.0)'),
  system('NetBSD', 'desktop', 'netbsd', 'Mozilla/5.0 (X11; NetBSD amd64; rv:128.0)'),
  system('Solaris', 'desktop', 'sunos', 'Mozilla/5.0 (X11; SunOS i86pc; rv:52.0)'),
  system('Linux', 'desktop', 'linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101'),
];

/** Kinds that a user agent says in so many words, whatever the system. */
export const kindRules: readonly KindRule[] = [
  {
    kind: 'headset',
    notInModel: true,
    words: ['oculusbrowser', 'picobrowser', 'wolvic', 'mobile vr', 'vr'],
    example: 'Mozilla/5.0 (X11; Linux x86_64; Quest 3) AppleWebKit/537.36 OculusBrowser/33.4',
  },
  {
    kind: 'car',
    notInModel: true,
    words: ['tesla', 'qtcarbrowser', 'aaos'],
    example:
      'Mozilla/5.0 (X11; GNU/Linux) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Tesla/2025.14.6',
  },
  {
    kind: 'tv',
    words: [
      'tv',
      'smart-tv',
      'smarttv',
      'smart tv',
      'smart_tv',
      'googletv',
      'google tv',
      'android tv',
      'androidtv',
      'hbbtv',
      'crkey',
      'netcast',
      'netcast.tv',
      'webostv',
      'web0s',
      'bravia',
      'viera',
      'roku',
      'opera tv',
      'philipstv',
      'nettv',
      'apple tv',
      'appletv',
      'ce-html',
      'internettvbrowser',
      'digitaltv',
      'large screen',
      'espial',
      'maple',
      'maple2012',
      'inettvbrowser',
      'tsbnetv',
      'stb',
      'omi',
      'fvc',
      'vidaa',
      'smarttva',
      'iptv',
    ],
    example: 'Mozilla/5.0 (Linux; Andr0id 9; BRAVIA 4K UR2) AppleWebKit/537.36',
  },
  {
    kind: 'tv',
    notInModel: true,
    words: ['dtv'],
    example:
      'Mozilla/5.0 (DirectFB; Linux armv7l) AppleWebKit/534.26+ (LGE; 42LM; 04.01; 1; DTV_W12P)',
  },
  {
    kind: 'tv',
    unlessMobile: true,
    words: ['aquos', 'philips', 'sonycebrowser', 'bdplayer'],
    example: 'Mozilla/5.0 (Linux; SHARP AQUOS) AppleWebKit/537.36',
  },
  {
    kind: 'watch',
    words: ['watch', 'smartwatch'],
    example: 'Mozilla/5.0 (Linux; Android 11; Pixel Watch) AppleWebKit/537.36',
  },
  {
    kind: 'tablet',
    evenOnX11: true,
    words: ['kindle', 'kobo', 'tolino', 'pocketbook'],
    example:
      'Mozilla/5.0 (X11; U; Linux armv7l like Android; en-us) AppleWebKit/531.2+ (KHTML, like Gecko) Version/5.0 Safari/533.2+ Kindle/3.0+',
  },
  {
    kind: 'tablet',
    words: ['tablet', 'pad', 'apad'],
    example: 'Mozilla/5.0 (Android 14; Tablet; rv:128.0) Gecko/128.0 Firefox/128.0',
  },
  {
    kind: 'desktop',
    notInModel: true,
    words: ['pc', '2in1'],
    example: 'Mozilla/5.0 (PC; OpenHarmony 6.1) AppleWebKit/537.36',
  },
  {
    kind: 'phone',
    words: ['midp', 'cldc', 'foma', 'up.browser', 'j2me', 'wap'],
    example: 'ExamplePhone/1.0 Profile/MIDP-2.1 Configuration/CLDC-1.1',
  },
];

/** Models of Android that run on no phone and no tablet, or whose maker says which. */
export const modelRules: readonly ModelRule[] = [
  {
    kind: 'tv',
    beginnings: ['aft', 'bravia', 'mibox', 'mitv', 'chromecast', 'adt-2', 'adt-3', 'nexus player'],
    example: 'AFTMM',
  },
  {
    kind: 'tv',
    // Boxes that are sold under many names.
    beginnings: [
      ...['a95x', 'h96', 'x96', 't95', 'x88', 'hk1', 'tx3', 'tx6', 'mecool', 'beelink'],
      ...['ugoos', 'zidoo', 'vontar', 'minix', 'tanix', 'formuler'],
    ],
    example: 'X96Max_Plus2',
  },
  {
    kind: 'desktop',
    // Notebooks that somebody put Android on.
    beginnings: [
      ...['thinkpad', 'ideapad', 'latitude', 'inspiron', 'vostro', 'travelmate', 'aspire'],
      ...['satellite'],
    ],
    example: 'Latitude 7390',
  },
  {
    kind: 'tablet',
    // Some apps say “Mobile” on tablets too.
    beginnings: [
      ...['sm-t', 'sm-x', 'sm-p', 'samsung sm-t', 'samsung sm-x', 'samsung sm-p', 'pmt'],
      ...[
        'iplay',
        'alldocube',
        'tb-',
        'tb1',
        'tb2',
        'tb3',
        'lenovo tb-',
        'lenovo tb1',
        'lenovo tb2',
        'lenovo tb3',
      ],
    ],
    example: 'SM-T738U',
  },
  {
    kind: 'phone',
    // Those that unfold leave “Mobile” out.
    beginnings: [
      ...['sm-a', 'sm-e', 'sm-f', 'sm-g', 'sm-j', 'sm-m', 'sm-n', 'sm-s'].flatMap((code) => [
        code,
        `samsung ${code}`,
      ]),
    ],
    example: 'SM-F946B',
  },
  {
    kind: 'watch',
    beginnings: [
      'sm-r5',
      'sm-r6',
      'sm-r7',
      'sm-r8',
      'sm-r9',
      'sm-l3',
      'sm-l7',
      'sm-r35',
      'sm-r38',
      'sm-v7',
      'geozon',
    ],
    example: 'SM-R890',
  },
  {
    kind: 'headset',
    beginnings: ['quest 2', 'quest 3', 'quest pro', 'oculus', 'pico g', 'pico neo', 'pico 4'],
    example: 'Quest 3',
  },
  {
    kind: 'car',
    beginnings: ['polestar', 'volvo cars', 'lynk & co'],
    example: 'Polestar 2',
  },
];
