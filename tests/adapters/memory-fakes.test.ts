import { describeEndingLog } from '../contracts/ending-log.contract';
import { describePortalSessionStore } from '../contracts/portal-session-store.contract';
import { createMemoryEndingLog, type EndingData } from '../fakes/ending-log';
import {
  createMemoryPortalSessionStore,
  createPortalSessionData,
} from '../fakes/portal-session-store';

// A fake that promises less than the real thing would make other tests prove too much.

describePortalSessionStore('The store in memory', ({ now }) => {
  const data = createPortalSessionData();
  return {
    store: createMemoryPortalSessionStore({ now, data }),
    elsewhere: createMemoryPortalSessionStore({ now, data }),
    close: () => {},
  };
});

describeEndingLog('The log in memory', ({ now }) => {
  const data: EndingData = new Map();
  return {
    log: createMemoryEndingLog({ now, data }),
    elsewhere: createMemoryEndingLog({ now, data }),
    close: () => {},
  };
});
