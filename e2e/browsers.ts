/** Browsers that people sign in with, and what the portal calls them: in full, and in the rows of the list. */
export const browsers = {
  chromeLinux: {
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    device: 'Chrome 141 on Linux',
    name: 'Chrome on Linux',
  },
  firefoxMac: {
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0',
    device: 'Firefox 143 on macOS',
    name: 'Firefox on macOS',
  },
  safariIphone: {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    device: 'Safari 18 on iOS',
    name: 'Safari on iOS',
  },
  edgeWindows: {
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    device: 'Edge 140 on Windows 10 or later',
    name: 'Edge on Windows',
  },
} as const satisfies Record<string, Browser>;

export type Browser = Record<'userAgent' | 'device' | 'name', string>;
