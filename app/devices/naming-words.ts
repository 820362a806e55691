import { systemRules } from './system-rules';

/** What nearly every user agent says, which names nobody. */
const noise = new Set([
  ...(
    'mozilla applewebkit webkit khtml gecko chrome chromium safari version mobile build like trident ' +
    'presto firefox dalvik u language nettype wv cfnetwork darwin alamofire windows linux android adr ' +
    'iphone ipad ipod ios mac os x electron qtwebengine ucbs uws compatible profile configuration ' +
    'ubuntu kubuntu debian fedora suse opensuse mint gentoo centos mandriva slackware red redhat ' +
    'raspbian mageia archlinux crkey roku goanna arkweb nf beta config viewer gtb nwjs netcast hbbtv ' +
    'msie opera libcurl rv crios crmo fxios unrealengine jssdk jskit hmscore agentweb nabar ' +
    'monazilla appname appversion app_version appver appverc buildcode webview webviewtype webviewapp unspecified'
  ).split(' '),
  ...systemRules.flatMap(({ words }) => words),
]);

/** A word that may be what somebody calls themselves. */
const isWord = (name: string) =>
  /^\d{0,4}\p{L}[^:=]*$/u.test(name) && !noise.has(name.toLowerCase());

/** A word that names somebody; the names of packages are for programs. */
export const isOwn = (name: string) =>
  isWord(name) && !/^(?:com|org|net|io|jp|de|cn)\./i.test(name);

export interface Name {
  name: string;
  version: string;
}

/** A user agent whose name at the front is percent-encoded, as apps of Apple's systems do with theirs, in letters. */
export function decodeNameAtFront(text: string): string {
  const [encoded] = /^[^\s/(]*%[\dA-F]{2}[^\s/(]*/i.exec(text) ?? [];
  if (encoded === undefined) return text;
  try {
    return `${decodeURIComponent(encoded)}${text.slice(encoded.length)}`;
  } catch {
    // A sign of its own, and no encoding.
    return text;
  }
}

/** What stands at the very front, as apps, robots and programs write their name: “ExampleApp/1.2 (…)”. */
export function nameAtFront(text: string): Name | null {
  const [, words = '', version = ''] =
    /^(\p{L}[^/()[\];:+,<>"{}|]{0,39}?)(?:[/ ]v?(\d[\w.]{0,15})(?![\w.])|[/()[\];:+,]| - |$)/u.exec(
      text,
    ) ?? [];
  const name = words.replace(/ Mozilla$/, '').trim();
  return isWord(name) ? { name, version } : null;
}
