/**
 * Which words of a user agent name a browser, an app, a robot or a program, as data. The first rule
 * that finds one of its words wins, so a rule stands above those that it is to be told from: nearly
 * every browser also says that it is Chrome and Safari.
 */

export type ClientType = 'browser' | 'text-browser' | 'app' | 'bot' | 'program';

export interface ClientRule {
  name: string;
  type: ClientType;
  /** Product names in lower case. */
  words: readonly string[];
  /** Whether a comment may merely mention the word, with or without a version. */
  inComments?: boolean;
  /** The products that tell the version, where it is not the one that tells the name. */
  versionOf?: readonly string[];
  example: string;
}

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const chromium = (rest: string) =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/126.0.0.0 Safari/537.36 ${rest}`;
const gecko = (rest: string) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0 ${rest}`;
const webKit = (rest: string) => `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 ${rest}`;
const android = (rest: string) =>
  `Mozilla/5.0 (Linux; Android 10; K) ${like} Chrome/126.0.0.0 Mobile Safari/537.36 ${rest}`;
const view = (rest: string) =>
  `Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) ${like} Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 ${rest}`;
const iphone = (rest: string) => `${phone} ${rest}`;
const iphoneView = (rest: string) => `${phone} Mobile/21F90 ${rest}`;
const electron = (rest: string) =>
  `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${like} ${rest} Chrome/124.0.6367.243 Electron/30.1.2 Safari/537.36`;

const rule =
  (type: ClientType, more?: { inComments?: boolean; versionOf?: readonly string[] }) =>
  (name: string, words: string, example: string): ClientRule => ({
    name,
    type,
    words: words.split('|'),
    example,
    ...more,
  });
const browser = rule('browser');
const browserInComment = rule('browser', { inComments: true });
const textBrowser = rule('text-browser');
const app = rule('app');
const facebookApp = rule('app', { versionOf: ['fbav'] });
const bot = rule('bot');
const botInComment = rule('bot', { inComments: true });
const program = rule('program');

/** Robots that do not call themselves one: “bot”, “crawler”, “spider” or a web address need no rule. */
const bots: readonly ClientRule[] = [
  bot('facebookexternalhit', 'facebookexternalhit', 'facebookexternalhit/1.1'),
  bot('facebookcatalog', 'facebookcatalog', 'facebookcatalog/1.0'),
  bot('Mediapartners-Google', 'mediapartners-google', 'Mediapartners-Google'),
  bot('Google-InspectionTool', 'google-inspectiontool', chromium('Google-InspectionTool/1.0')),
  bot('Chrome-Lighthouse', 'chrome-lighthouse', chromium('Chrome-Lighthouse')),
  botInComment('Yahoo! Slurp', 'yahoo!slurp|slurp', 'Mozilla/5.0 (compatible; Yahoo! Slurp)'),
  bot(
    'Headless Chrome',
    'headlesschrome',
    `Mozilla/5.0 (X11; Linux x86_64) ${like} HeadlessChrome/126.0.6478.126 Safari/537.36`,
  ),
  bot(
    'PhantomJS',
    'phantomjs',
    'Mozilla/5.0 (Unknown; Linux x86_64) AppleWebKit/538.1 (KHTML, like Gecko) PhantomJS/2.1.1 Safari/538.1',
  ),
  bot('SlimerJS', 'slimerjs', 'Mozilla/5.0 (X11; Linux x86_64; rv:38.0) Gecko/1 SlimerJS/0.10.0'),
];

const apps: readonly ClientRule[] = [
  facebookApp(
    'Messenger',
    'messengerforios|messengerliteforios|orca-android|messenger',
    iphoneView('[FBAN/MessengerForiOS;FBAV/470.0.0.36.108;FBDV/iPhone14,5]'),
  ),
  app('Instagram', 'instagram', iphoneView('Instagram 338.0.4.20.98 (iPhone14,5; iOS 17_5_1)')),
  app('Threads', 'barcelona', iphoneView('Barcelona 289.0.0.24.109 (iPhone14,5; iOS 17_5_1)')),
  facebookApp(
    'Facebook',
    'fban|fb_iab|fbav|fb4a|fbios',
    iphoneView('[FBAN/FBIOS;FBAV/470.0.0.36.108;FBDV/iPhone14,5]'),
  ),
  rule('app', { inComments: true })(
    'LinkedIn',
    'linkedinapp',
    iphoneView('[LinkedInApp]/9.29.7548'),
  ),
  rule('app', { inComments: true })(
    'Douyin',
    'aweme|douyin',
    iphoneView('aweme_30.1.0 JsSdk/2.0 BytedanceWebview/d8a21c6'),
  ),
  rule('app', { inComments: true })(
    'TikTok',
    'tiktok|musical_ly|bytedancewebview|trill',
    iphoneView('musical_ly_21.0.0 JsSdk/2.0 BytedanceWebview/d8a21c6'),
  ),
  app('WeCom', 'wxwork', chromium('wxwork/4.1.22 MicroMessenger/7.0.1')),
  app('WeChat', 'micromessenger', iphoneView('MicroMessenger/8.0.49(0x18003137) Language/en')),
  app('QQ', 'qq', iphoneView('QQ/9.0.60.615')),
  app('Line', 'line', iphoneView('Safari Line/14.9.0')),
  app('Snapchat', 'snapchat', iphoneView('Snapchat/12.90.0.36 (iPhone14,5; iOS 17.5.1; gzip)')),
  app('Pinterest', 'pinterest', iphoneView('[Pinterest/iOS]')),
  app('X', 'twitter|twitterandroid', iphoneView('Twitter for iPhone/10.46')),
  app('Reddit', 'reddit', view('Reddit/2024.20.0')),
  app('Discord', 'discord|discord-android', electron('discord/1.0.9152')),
  app('KakaoTalk', 'kakaotalk', iphoneView('KAKAOTALK 10.8.0')),
  app('KakaoStory', 'kakaostory', iphoneView('KAKAOSTORY/7.0')),
  app('Daum', 'daumapps', iphoneView('DaumApps/5.8')),
  app('Naver', 'naver', iphoneView('NAVER(inapp; search; 2000; 12.5.3; 14PRO)')),
  app('Zalo', 'zalo', iphoneView('Zalo iOS/556')),
  app(
    'Yahoo! Japan',
    'yjapp-android|yjapp-ios',
    iphoneView('YJApp-IOS jp.co.yahoo.ipn.appli/4.131.0'),
  ),
  app('Telegram', 'telegram-android|telegram', view('Telegram-Android/10.14.2')),
  app('WhatsApp', 'whatsapp', 'WhatsApp/2.24.11.85 A'),
  app('Viber', 'viber', view('Viber/23.2.0')),
  app('Weibo', 'weibo', view('Weibo (vivo-V1990A__weibo__12.5.0__android)')),
  app('Alipay', 'alipayclient', iphoneView('AlipayClient/10.5.90.8000')),
  app(
    'DingTalk',
    'dingtalk',
    iphoneView('DingTalk(com.laiwang.DingTalk/38101571) DingTalk/7.5.20'),
  ),
  app('Taobao', 'aliapp', iphoneView('AliApp(TB/10.35.10) WindVane/8.7.2')),
  app('Lark', 'lark|feishu', iphoneView('Lark/7.18.5')),
  app('Baidu', 'baiduboxapp', iphoneView('baiduboxapp/13.58.0.10')),
  app('Google app', 'gsa|googleapp', iphone('GSA/324.0.648915268 Mobile/15E148 Safari/604.1')),
  app('Klarna', 'klarna', iphoneView('Klarna/24.20.193')),
  app('Flipboard', 'flipboard', iphoneView('Flipboard/4.3.2')),
  app('Slack', 'slack|slack_ssb', electron('Slack/4.38.125')),
  app('Microsoft Teams', 'teams|teamsmobile-ios|teamsmobile-android', chromium('Teams/24124.2315')),
  app('Skype', 'skype', electron('Skype/8.119.0.201')),
  rule('app', { inComments: true })(
    'Outlook',
    'outlook|outlook-ios|oneoutlook',
    chromium('OneOutlook/1.2024.619.100'),
  ),
  app('Zoom', 'zoomwebkit|zoomapps|zoom', iphoneView('ZoomApps/1.0')),
  app('Spotify', 'spotify', electron('Spotify/1.2.40.599')),
  rule('app', { inComments: true })(
    'Microsoft Office',
    'msoffice|microsoft office',
    'Mozilla/4.0 (compatible; ms-office; MSOffice 16)',
  ),
  rule('app', { inComments: true, versionOf: [] })(
    'Steam',
    'valve steam client|valve steam gameoverlay|valve steam tenfoot',
    `Mozilla/5.0 (Windows; U; Windows NT 10.0; en-US; Valve Steam Client/default/1741737356; ) ${like} Chrome/126.0.6478.183 Safari/537.36`,
  ),
  app('Roblox', 'roblox|robloxapp', view('RobloxApp/2.448.411159 (GlobalDist; GooglePlayStore)')),
  app('Unity', 'unityplayer', 'UnityPlayer/6000.0.49f1 (UnityWebRequest/1.0, libcurl/8.10.1-DEV)'),
  app(
    'Epic Games Launcher',
    'epicgameslauncher',
    'EpicGamesLauncher/16.6.0-32484119 Windows/10.0.19045.1.768.64bit',
  ),
  app(
    'Duolingo',
    'duolingomobile|duodroid',
    'DuolingoMobile/7.14.0 (iPhone; iOS 17.4; Scale/3.00)',
  ),
  app(
    'Microsoft Authenticator',
    'phonefactor',
    'PhoneFactor/6.8.2 CFNetwork/1404.0.5 Darwin/22.3.0',
  ),
  app('Thunderbird', 'thunderbird', 'Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Thunderbird/115.12'),
  app('Visual Studio Code', 'code', electron('Code/1.90.2')),
  app('GitHub Desktop', 'githubdesktop', electron('GitHubDesktop/3.4.1')),
];

const browsers: readonly ClientRule[] = [
  browser('DuckDuckGo', 'duckduckgo|ddg', iphone('Version/17.5 Mobile/15E148 DuckDuckGo/7')),
  browser('Edge', 'edg|edge|edga|edgios|edgw', chromium('Edg/126.0.2592.87')),
  browser('Opera GX', 'opx|oprgx', chromium('OPRGX/111.0')),
  browser('Opera Mini', 'opios', iphone('OPiOS/16.0.15 Mobile/15E148 Safari/9537.53')),
  browserInComment(
    'Opera Mini',
    'opera mini',
    'Opera/9.80 (Android; Opera Mini/36.2/119.132; U) Version/12.16',
  ),
  browser('Opera Coast', 'coast', iphone('Coast/5.04 Mobile/15E148 Safari/604.1')),
  browser('Opera', 'opr|opt', chromium('OPR/111.0.0.0')),
  browser('Vivaldi', 'vivaldi|vivaios', chromium('Vivaldi/6.8.3381.44')),
  browserInComment('Brave', 'brave', chromium('Brave/126')),
  browserInComment(
    'Kobo',
    'kobo',
    'Mozilla/5.0 (Linux; U; Android 2.0; en-us;) AppleWebKit/538.1 (KHTML, like Gecko) Version/4.0 Mobile Safari/538.1 (Kobo Touch 0373/4.33.19759)',
  ),
  browserInComment('Kiwi', 'kiwi', android('Kiwi')),
  browserInComment('Ghostery', 'ghostery', iphone('FxiOS/8.1 Mobile/15E148 Ghostery')),
  browserInComment('Orion', 'orion', iphone('Version/17.5 Mobile/15E148 Safari/604.1 Orion')),
  browser('Phoenix', 'phx', android('PHX/12.9')),
  browser('Yandex Browser', 'yabrowser|yasearchbrowser', chromium('YaBrowser/24.6.0.0 Yowser/2.5')),
  browser('Yandex', 'yaapp_android|yaapp_ios|yandexsearch', view('YaApp_Android/24.60')),
  browser('Oculus Browser', 'oculusbrowser', android('OculusBrowser/33.4')),
  browser('Samsung Internet', 'samsungbrowser', android('SamsungBrowser/25.0')),
  browser(
    'UC Browser',
    'ucbrowser|uc browser|ubrowser|ucweb|ucturbo',
    android('UCBrowser/13.7.0.1321'),
  ),
  browser('Firefox Focus', 'focus|focusios', iphone('FxiOS/128.0 Focus/128.0 Mobile/15E148')),
  browser('Firefox Klar', 'klar', view('Klar/8.0.15')),
  browser('Whale', 'whale', chromium('Whale/3.26.244.21')),
  browser('Amazon Silk', 'silk', android('Silk/126.2.2')),
  browser('QQ Browser', 'mqqbrowser|qqbrowser|qqbrowserlite', chromium('QQBrowser/13.3.6229.400')),
  browser('Sogou Browser', 'metasr|sogoumobilebrowser|sogoumse', chromium('MetaSr/1.0')),
  browser('MIUI Browser', 'miuibrowser', android('XiaoMi/MiuiBrowser/14.12.0-gn')),
  browser('Mint Browser', 'mintbrowser|mint browser', android('XiaoMi/MintBrowser/3.9.3')),
  browser('Huawei Browser', 'huaweibrowser', android('HuaweiBrowser/15.0.4.312')),
  browser('Honor Browser', 'honorbrowser', android('HonorBrowser/2.1.4.301')),
  browser('vivo Browser', 'vivobrowser', android('VivoBrowser/12.6.0.0')),
  browser('HeyTap Browser', 'heytapbrowser|oppobrowser', android('HeyTapBrowser/45.10.3.4')),
  browser('Quark', 'quark|quarkpc', android('Quark/7.0.5.605')),
  browser('Baidu Browser', 'baidubrowser|bidubrowser|baidubrowserrd', chromium('BIDUBrowser/8.7')),
  browser('Maxthon', 'maxthon|mxbrowser|mxios|mxnitro', chromium('Maxthon/5.3.8.2000')),
  browser('360 Browser', 'qihoobrowser|qhbrowser|360se|360ee', iphoneView('QihooBrowser/4.0.10')),
  browser('2345 Browser', '2345explorer|2345chrome', chromium('2345Explorer/10.22')),
  browser('Liebao', 'lbbrowser', chromium('LBBROWSER')),
  browser('Lenovo Browser', 'slbrowser', chromium('SLBrowser/9.0.3.5211')),
  browser('Roku Browser', 'rokubrowser', 'RokuBrowser/104.11 (TV-G000X-14.1) Chrome/104.0.5112.70'),
  browser(
    'LG Browser',
    'lg browser',
    'Mozilla/5.0 (Linux; NetCast; U) AppleWebKit/537.31 (KHTML, like Gecko) Chrome/38 Safari/537.31 LG Browser/8.00.00(LGE; 42LA660S)',
  ),
  browser('Adblock Browser', 'abb', android('ABB/3.2.1')),
  browser('Puffin', 'puffin', android('Puffin/10.4.0.51600AP')),
  browser('Coc Coc', 'coc_coc_browser', chromium('coc_coc_browser/126.0.128')),
  browser('Seznam', 'sznprohlizec', iphone('SznProhlizec/13.5.1 Mobile/15E148 Safari/605.1.15')),
  browser('Sleipnir', 'sleipnir', chromium('Sleipnir/6.5.10')),
  browser('Avast Secure Browser', 'avast', chromium('Avast/126.0.25496.127')),
  browser('AVG Secure Browser', 'avg', chromium('AVG/126.0.25496.127')),
  browser('CCleaner Browser', 'ccleaner', chromium('CCleaner/126.0.25496.127')),
  browser('Norton Private Browser', 'norton', chromium('Norton/126.0.25496.127')),
  browser('Iron', 'iron', chromium('Iron/126')),
  browser('Comodo Dragon', 'comodo_dragon|dragon', chromium('Comodo_Dragon/121')),
  browser('Slimjet', 'slimjet', chromium('Slimjet/45')),
  browser('Swing', 'swing', chromium('Swing/4.2.4.0')),
  browser(
    'Tesla',
    'qtcarbrowser|tesla',
    `Mozilla/5.0 (X11; GNU/Linux) ${like} Chromium/79.0.3945.130 Chrome/79.0.3945.130 Safari/537.36 Tesla/2024.14.9`,
  ),
  browser('Opera Neon', 'mms', chromium('MMS/1.0.2531.0')),
  browser('Iridium', 'iridium', chromium('Iridium/2023.09')),
  browser('Wavebox', 'wavebox', chromium('Wavebox/10.126')),
  browserInComment(
    'Ecosia',
    'ecosia',
    iphone('Version/17.5 Mobile/15E148 Safari/604.1 (Ecosia ios@10.0.3)'),
  ),
  browser('Aloha', 'alohabrowser', android('AlohaBrowser/5.12.0')),
  browser('PICO Browser', 'picobrowser', android('PicoBrowser/3.3.32')),
  browser(
    'Wolvic',
    'wolvic',
    'Mozilla/5.0 (Android 12; Mobile VR; rv:121.0) Gecko/121.0 Wolvic/1.7',
  ),
  browser('JioSphere', 'jiobrowser|jiosphere', android('JioBrowser/3.0.1')),
  browser(
    'Nintendo Browser',
    'nintendobrowser',
    'Mozilla/5.0 (Nintendo Switch; WifiWebAuthApplet) AppleWebKit/609.4 (KHTML, like Gecko) NF/6.0.2.21.3 NintendoBrowser/5.1.0.22474',
  ),
  browser(
    'Dolphin',
    'dolphin|dolfin',
    'Mozilla/5.0 (SAMSUNG; SAMSUNG-GT-S8600/1.0; Bada/2.0) Dolfin/3.0',
  ),
  browser(
    'Sailfish Browser',
    'sailfishbrowser|sailfish browser',
    'Mozilla/5.0 (Mobile; Linux; U; Sailfish 4.0; rv:91.0) Gecko/91.0 Firefox/91.0 SailfishBrowser/1.0',
  ),
  browser('qutebrowser', 'qutebrowser', chromium('QtWebEngine/6.7.2 qutebrowser/3.2.0')),
  browser('Falkon', 'falkon', chromium('QtWebEngine/6.7.2 Falkon/24.02.0')),
  browser(
    'Epiphany',
    'epiphany',
    webKit('(KHTML, like Gecko) Version/17.0 Safari/605.1.15 Epiphany/605.1.15'),
  ),
  browser('Midori', 'midori', webKit('Version/17.0 Safari/605.1.15 Midori/6')),
  browser('Konqueror', 'konqueror', chromium('Konqueror (WebEnginePart)')),
  browser('Pale Moon', 'palemoon', gecko('PaleMoon/33.2.0')),
  browser('Waterfox', 'waterfox', gecko('Waterfox/G6')),
  browser('LibreWolf', 'librewolf', gecko('LibreWolf/115.0')),
  browser('SeaMonkey', 'seamonkey', gecko('SeaMonkey/2.53.18')),
  browser('Basilisk', 'basilisk', gecko('Basilisk/52.9')),
  browser('Floorp', 'floorp', gecko('Floorp/11.14')),
  browser('Mypal', 'mypal', gecko('Mypal/68.14')),
  browser('Cyberfox', 'cyberfox', gecko('Cyberfox/52.9')),
  browser('Light', 'light', gecko('Light/49.0')),
  browser('IceDragon', 'icedragon', gecko('IceDragon/65.0')),
  browser('Iceweasel', 'iceweasel', gecko('Iceweasel/115.0')),
  browser('IceCat', 'icecat', gecko('IceCat/115.0')),
  browser('Ladybird', 'ladybird', 'Mozilla/5.0 (Linux; x86_64) Ladybird/1.0'),
  browserInComment(
    'Internet Explorer Mobile',
    'iemobile',
    'Mozilla/5.0 (compatible; MSIE 10.0; Windows Phone 8.0; Trident/6.0; IEMobile/10.0; NOKIA; Lumia 920)',
  ),
];

/** What browsers say that others build on, and often those others too. */
export const commonBrowsers: readonly ClientRule[] = [
  rule('browser', { inComments: true, versionOf: ['msie', 'rv'] })(
    'Internet Explorer',
    'msie|trident',
    'Mozilla/5.0 (Windows NT 6.1; WOW64; Trident/7.0; rv:11.0) like Gecko',
  ),
  rule('browser', { versionOf: ['version', 'opera'] })(
    'Opera',
    'opera',
    'Opera/9.80 (X11; Linux i686) Presto/2.12.388 Version/12.16',
  ),
  browser('Firefox', 'fxios', iphone('FxiOS/128.0 Mobile/15E148 Safari/605.1.15')),
  browser('Chrome', 'crios|crmo', iphone('CriOS/126.0.6478.108 Mobile/15E148 Safari/604.1')),
  browser('QtWebEngine', 'qtwebengine', chromium('QtWebEngine/6.7.2')),
  browser(
    'Firefox',
    'firefox',
    'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0',
  ),
  browser(
    'Chromium',
    'chromium',
    `Mozilla/5.0 (X11; Linux x86_64) ${like} Ubuntu Chromium/65.0.3325.181 Chrome/65.0.3325.181 Safari/537.36`,
  ),
  browser('Electron', 'electron', electron('')),
  browser('Chrome', 'chrome', chromium('')),
];

/** Programs that have a window of letters, and a person before it. */
const textBrowsers: readonly ClientRule[] = [
  textBrowser('Lynx', 'lynx', 'Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1'),
  textBrowser('w3m', 'w3m', 'w3m/0.5.3+git20230121'),
  textBrowser('Links', 'links', 'Links (2.29; Linux 6.8.0 x86_64; GNU C 12.2; text)'),
  textBrowser('ELinks', 'elinks', 'ELinks/0.16.1.1 (textmode; Linux 6.1.0 x86_64; 80x24-2)'),
];

/** Commands and libraries; others are named by the word they begin with. */
const programs: readonly ClientRule[] = [
  program('curl', 'curl', 'curl/8.5.0'),
  program('Wget', 'wget', 'Wget/1.21.4'),
  program('Python', 'python', 'Python/3.12 aiohttp/3.9.5'),
  program('python-requests', 'python-requests', 'python-requests/2.32.3'),
  program('Go-http-client', 'go-http-client', 'Go-http-client/2.0'),
  program('axios', 'axios', 'axios/1.7.2'),
  program('libcurl', 'libcurl-agent', 'libcurl-agent/1.0'),
  program('superagent', 'node-superagent|superagent', 'node-superagent/8.1.2'),
  program('got', 'got', 'got/14.4.1 (https://github.com/sindresorhus/got)'),
  program('node-fetch', 'node-fetch', 'node-fetch/1.0 (+https://github.com/bitinn/node-fetch)'),
  program('Guzzle', 'guzzlehttp', 'GuzzleHttp/7'),
  program('PostmanRuntime', 'postmanruntime', 'PostmanRuntime/7.39.0'),
  program('Java', 'java', 'Java/17.0.11'),
  program('okhttp', 'okhttp', 'okhttp/4.12.0'),
  program(
    'PowerShell',
    'powershell|windowspowershell',
    'Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.22621',
  ),
  program('Node.js', 'node|undici', 'node'),
  program('Dart', 'dart', 'Dart/3.4 (dart:io)'),
];

export const clientRules: readonly ClientRule[] = [
  ...bots,
  ...apps,
  ...browsers,
  ...textBrowsers,
  ...programs,
  ...commonBrowsers,
];
