import { afterEach, beforeEach, vi } from 'vitest';

/** Takes what a test's script listens for off the page and its window again, which all tests of a file share. */
export function removeListenersAfterEach(): void {
  let removals: (() => void)[] = [];

  beforeEach(() => {
    for (const target of [window, document] as EventTarget[]) {
      const add = target.addEventListener.bind(target);
      vi.spyOn(target, 'addEventListener').mockImplementation((...[type, listener]) => {
        add(type, listener);
        removals.push(() => target.removeEventListener(type, listener));
      });
    }
  });

  afterEach(() => {
    for (const remove of removals) remove();
    removals = [];
  });
}
