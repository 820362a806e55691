// Which names of others mean the same browser, system or kind of device.

/** Names that mean the same family, after spaces, signs and the endings below are taken off. */
const endings = /(?:mobile|webview|ios|android|desktopclient|browser|app|inapp|linux|lite|mini)$/;
const browserFamilies: Readonly<Record<string, readonly string[]>> = {
  chrome: ['googlechrome', 'chromium', 'headlesschrome', 'chromeheadless'],
  edge: ['microsoftedge', 'edgelegacy'],
  firefox: ['firefoxbeta', 'firefoxreality', 'fennec', 'minefield'],
  focus: ['firefoxfocus', 'klar', 'firefoxklar'],
  opera: ['operatouch', 'operagx', 'operamobi', 'operamini', 'operatablet', 'operadevices'],
  internetexplorer: ['ie', 'msie', 'iemobile', 'internetexplorermobile'],
  safari: ['mobilesafari'],
  samsunginternet: ['samsunginternetfor', 'samsung'],
  google: ['googlesearch', 'gsa', 'googlesearchapplication'],
  facebook: ['facebookmessenger', 'messenger'],
  miui: ['xiaomi', 'miuibrowser', 'mi'],
  epiphany: ['gnomeweb'],
  sogou: ['sogouexplorer', 'sogoumobile', 'metasr'],
  baidu: ['baidubox', 'baiduspark', 'bidu'],
  yandex: ['yandexsearch'],
  whale: ['naverwhale'],
  oculus: ['meta'],
  qq: ['qqbrowser', 'mqq'],
  seznam: ['seznamprohlížeč'],
  playstation: ['playstation4'],
  blackberry: ['blackberrywebkit'],
  tesla: ['qtcar'],
  wechat: ['wechat(win)desktop'],
  mz: ['meizu'],
  x: ['twitter'],
  liebao: ['lb', 'cheetah'],
  uc: ['u', 'ucturbo', 'ucbrowserturbo'],
  duckduckgo: ['duckduckgoprivacy', 'ddg'],
  microsoftbing: ['bing', 'bingweb', 'bingsapphire'],
  puffin: ['puffinweb'],
  2345: ['2345explorer'],
  amazonsilk: ['silk'],
  bingbot: ['bingcrawler'],
  slackbot: ['slackbotlinkexpanding', 'slackimgproxy'],
  facebookexternalhit: ['facebookcatalog'],
  yandexbot: ['yandexmobilebot'],
  iaarchiver: ['internetarchivecrawler'],
  pingdombot: ['pingdomcombotversion14'],
};
const systemFamilies: Readonly<Record<string, readonly string[]>> = {
  ios: ['ipados', 'iphone', 'ipad', 'ipod', 'iphoneos'],
  macos: ['macosx', 'mac', 'osx'],
  chromeos: ['chromiumos', 'cros'],
  windowsphone: ['windowsphoneos', 'windowsmobile'],
  linux: [
    ...['ubuntu', 'debian', 'fedora', 'suse', 'opensuse', 'mint', 'arch', 'centos', 'gentoo'],
    ...['kubuntu', 'redhat', 'slackware', 'mandriva', 'gnulinux', 'raspbian', 'pclinuxos'],
    ...[
      'linuxmint',
      'archlinux',
      'mageia',
      'zenwalk',
      'vectorlinux',
      'deepin',
      'manjaro',
      'elementaryos',
    ],
    ...['pureos', 'redos', 'rosa', 'uos', 'amazonlinux', 'azurelinux', 'oraclelinux', 'lirios'],
    ...['scientificlinux', 'clearlinuxos', 'centosstream', 'plasmamobile', 'tencentos'],
  ],
  blackberry: ['blackberryos', 'blackberrytabletos', 'rimtabletos', 'bb10', 'blackberry10'],
  symbian: ['symbianos', 'series60', 's60'],
  playstation: [
    'playstation3',
    'playstation4',
    'playstation5',
    'playstationvita',
    'playstationportable',
    'psp',
  ],
  nintendo: ['nintendoswitch', 'nintendo3ds', 'nintendowii', 'nintendowiiu', 'wii', 'nintendodsi'],
  harmonyos: ['openharmony'],
  solaris: ['sunos'],
  android: [
    ...['androidx86', 'androidtv', 'fireos', 'wearos', 'lineageos', 'metahorizon', 'picoos'],
    ...['resurrectionremixos', 'revengeos', 'clearosmobile', 'sirinos'],
  ],
  roku: ['rokuos'],
  haiku: ['haikuos'],
};
const kindFamilies: Readonly<Record<string, readonly string[]>> = {
  phone: ['mobile', 'smartphone', 'mobilephone', 'phablet', 'featurephone'],
  desktop: ['pc'],
  tv: ['smarttv', 'television', 'smartdisplay'],
  watch: ['wearable'],
  bot: ['crawler', 'program', 'library'],
};

function familyIn(families: Readonly<Record<string, readonly string[]>>, name: string): string {
  for (const [family, names] of Object.entries(families))
    if (family === name || names.includes(name)) return family;
  return name;
}

export function plain(name: string): string {
  return name.toLowerCase().replace(/[\s._/!-]+/g, '');
}

export function browserFamily(name: string): string {
  let rest = plain(name.replace(/^Mobile (?=\w)/, ''));
  for (
    let known = familyIn(browserFamilies, rest);
    known === rest;
    known = familyIn(browserFamilies, rest)
  ) {
    const shorter = rest.replace(endings, '');
    if (shorter === rest || shorter === '') return rest;
    rest = shorter;
  }
  return familyIn(browserFamilies, rest);
}

export const systemFamily = (name: string) => {
  const short = plain(name);
  return /^windows(?!phone|mobile|ce)/.test(short) ? 'windows' : familyIn(systemFamilies, short);
};
/** Carriers and makers, which some corpora put where the system belongs. */
export const noSystems =
  'docomo au softbank willcom emobile jig mobiletranscoder digitaltv samsung lg panasonic philips toshiba firehbbtv';
export const kindFamily = (name: string) => familyIn(kindFamilies, plain(name));

const makerFamilies: Readonly<Record<string, readonly string[]>> = {
  motorola: ['moto', 'lenovomotorola'],
  xiaomi: ['redmi', 'poco', 'mi'],
  tcl: ['alcatel', 'tclcommunication'],
  sony: ['sonyericsson'],
  nokia: ['hmd', 'hmdglobal', 'microsoft'],
  lg: ['lge'],
};

export const makerFamily = (name: string) => familyIn(makerFamilies, plain(name));
