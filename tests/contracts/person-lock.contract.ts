import { describe, expect, onTestFinished, test } from 'vitest';
import { createPersonLock } from '~/cache/person-lock.server';
import { createClock } from '../fakes/clock';
import { type MakeCaches } from './cache.contract';

const never = new AbortController().signal;

/** Holds the locks over a cache to every promise of `PersonLock`. */
export function describePersonLock(name: string, makeCaches: MakeCaches) {
  const longestHoldMs = 40;
  const setUp = async (options?: { longestHoldMs: number }) => {
    const clock = createClock();
    const { cache, elsewhere, close } = await makeCaches({ now: clock.now });
    onTestFinished(() => close());
    const [here, there] = [cache, elsewhere].map((one) => createPersonLock(one, options));
    return { here: here!, there: there!, clock };
  };

  /** An act that goes on until it is told to end, and notes when it begins and ends. */
  const createAct = (label: string, notes: string[]) => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const work = async () => {
      notes.push(`${label} begins`);
      begin();
      await ended;
      notes.push(`${label} ends`);
      return label;
    };
    return { work, begun, end };
  };

  describe(`${name} keeps the promises of a lock for each person`, () => {
    test('an act begins where no other is under way, and its result is given', async () => {
      const { here } = await setUp();
      expect(await here.whileHeld('ada', never, async () => 'done')).toEqual({ value: 'done' });
      expect(await here.whileHeld('ada', never, async () => 'again')).toEqual({ value: 'again' });
    });

    test('two acts of one person follow one another, on whichever portal', async () => {
      const { here, there } = await setUp();
      const notes: string[] = [];
      const [first, second] = [createAct('first', notes), createAct('second', notes)];
      const firstDone = here.whileHeld('ada', never, first.work);
      await first.begun;
      second.end();
      const secondDone = there.whileHeld('ada', never, second.work);
      first.end();
      await Promise.all([firstDone, secondDone]);
      expect(notes).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    });

    test('acts on one thing follow one another, and wait for nothing else of the person', async () => {
      const { here, there } = await setUp();
      const notes: string[] = [];
      const [first, second, other] = ['first', 'second', 'other'].map((label) =>
        createAct(label, notes),
      );
      const firstDone = here.whileHeld('ada', never, first!.work, 'phone');
      await first!.begun;
      other!.end();
      second!.end();
      await there.whileHeld('ada', never, other!.work, 'laptop');
      await there.whileHeld('ada', never, async () => notes.push('person'));
      const secondDone = there.whileHeld('ada', never, second!.work, 'phone');
      first!.end();
      await Promise.all([firstDone, secondDone]);
      expect(notes).toEqual([
        'first begins',
        'other begins',
        'other ends',
        'person',
        'first ends',
        'second begins',
        'second ends',
      ]);
    });

    test('acts of two people wait for nobody', async () => {
      const { here, there } = await setUp();
      const notes: string[] = [];
      const [ada, eve] = [createAct('ada', notes), createAct('eve', notes)];
      const adaDone = here.whileHeld('ada', never, ada.work);
      await ada.begun;
      eve.end();
      await there.whileHeld('eve', never, eve.work);
      ada.end();
      await adaDone;
      expect(notes).toEqual(['ada begins', 'eve begins', 'eve ends', 'ada ends']);
    });

    test('an act that fails says so, and lets the next begin', async () => {
      const { here } = await setUp();
      const failing = here.whileHeld('ada', never, async () => {
        throw new Error('It did not work.');
      });
      await expect(failing).rejects.toThrow('It did not work.');
      expect(await here.whileHeld('ada', never, async () => 'done')).toEqual({ value: 'done' });
    });

    test('whoever has no more time gives up, with nothing begun', async () => {
      const { here, there } = await setUp();
      const notes: string[] = [];
      const [first, late] = [createAct('first', notes), createAct('late', notes)];
      const firstDone = here.whileHeld('ada', never, first.work);
      await first.begun;
      const timeIsUp = new AbortController();
      const lateDone = there.whileHeld('ada', timeIsUp.signal, late.work);
      timeIsUp.abort();
      expect(await lateDone).toBeNull();
      first.end();
      await firstDone;
      expect(notes).toEqual(['first begins', 'first ends']);
    });

    test('a portal that died holds nobody up for good', async () => {
      const { here, there, clock } = await setUp({ longestHoldMs });
      const notes: string[] = [];
      const lost = createAct('lost', notes);
      void here.whileHeld('ada', never, lost.work);
      await lost.begun;
      clock.advance(longestHoldMs);
      expect(await there.whileHeld('ada', never, async () => 'done')).toEqual({ value: 'done' });
    });
  });
}
