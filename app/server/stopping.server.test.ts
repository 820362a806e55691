import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { seconds } from '~/durations';
import { finishingMs } from '~/jobs/job-runner.server';
import { createHttpServer } from './http-server.server';
import { createDrain, stopInTime, stopPatience } from './stopping.server';
import { eventually } from '../../tests/eventually';

const containerEnginesWaitMs = seconds(10);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const newEnding = (rest = Promise.resolve()) => ({
  onClosed: vi.fn(() => rest),
  onOverdue: vi.fn(),
  onRest: vi.fn(),
});

/** A server that is asked to stop while a request is under way; `closed` is when its connection was. */
async function stopDuringRequest(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
    server.closeAllConnections();
  });
  const closed = once(socket.resume(), 'close');
  const begun = once(server, 'request');
  socket.write('GET / HTTP/1.1\r\nHost: portal\r\n\r\n');
  await begun;
  const ending = newEnding();
  const end = once(server, 'close');
  stopInTime(server, ending);
  return { ...ending, end, closed, isOpen: () => !socket.destroyed };
}

describe('a portal that is asked to end', () => {
  const askToEnd = (durationMs: number) => {
    const [onBegin, onEnd] = [vi.fn(), vi.fn()];
    const drain = createDrain({ durationMs, onBegin, onEnd });
    drain.begin();
    return { drain, onBegin, onEnd };
  };

  it('goes on taking what is new until the balancer has noticed', () => {
    const { drain, onBegin, onEnd } = askToEnd(seconds(5));
    expect(drain.hasBegun()).toBe(true);
    vi.advanceTimersByTime(seconds(5) - 1);
    expect(onEnd).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it('takes nothing new from the second time on, and is told so once', () => {
    const { drain, onBegin, onEnd } = askToEnd(seconds(5));
    drain.begin();
    expect(onEnd).toHaveBeenCalledOnce();
    drain.begin();
    vi.advanceTimersByTime(seconds(5));
    expect(onEnd).toHaveBeenCalledOnce();
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it('takes nothing new at once where there is no balancer', () => {
    expect(askToEnd(0).onEnd).toHaveBeenCalledOnce();
  });
});

it('waits for a request that is under way, and then leaves by itself', async () => {
  const answers: (() => void)[] = [];
  const { onClosed, onOverdue, end } = await stopDuringRequest((_request, response) => {
    answers.push(() => response.setHeader('Connection', 'close').end());
  });
  vi.advanceTimersByTime(stopPatience.requestsMs - 1);
  expect(onClosed).not.toHaveBeenCalled();
  for (const answer of answers) answer();
  await end;
  expect(onClosed).toHaveBeenCalledOnce();
  expect(onOverdue).not.toHaveBeenCalled();
});

it('cuts off a request that never ends, before container engines would kill the portal', async () => {
  const { onClosed, closed, end, isOpen } = await stopDuringRequest(() => undefined);
  vi.advanceTimersByTime(stopPatience.requestsMs - 1);
  expect(isOpen()).toBe(true);
  vi.advanceTimersByTime(1);
  await Promise.all([closed, end]);
  expect(onClosed).toHaveBeenCalledOnce();
  expect(stopPatience.requestsMs).toBeLessThan(containerEnginesWaitMs);
});

it('does not wait for a connection on which nothing was ever asked', async () => {
  const server = createHttpServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const closed = once(socket.resume(), 'close');
  await once(server, 'connection');
  const ending = newEnding();
  stopInTime(server, ending);
  await eventually(() => expect(server.listening).toBe(false));
  vi.advanceTimersByTime(stopPatience.unusedMs);
  await closed;
  await eventually(() => expect(ending.onClosed).toHaveBeenCalledOnce());
});

it('does not wait for one either that it takes just before it takes nothing new', async () => {
  const server = createHttpServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const closed = once(socket.resume(), 'close');
  // By then the system has made the connection, and no turn of the event loop has shown it to the server.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  const ending = newEnding();
  stopInTime(server, ending);
  // As where there is no quiet moment for so long.
  vi.advanceTimersByTime(stopPatience.unusedMs);
  await eventually(() => expect(server.listening).toBe(false));
  vi.advanceTimersByTime(stopPatience.unusedMs);
  await closed;
  await eventually(() => expect(ending.onClosed).toHaveBeenCalledOnce());
});

it('waits no longer for anything else either', async () => {
  const { onOverdue } = await stopDuringRequest(() => undefined);
  vi.advanceTimersByTime(containerEnginesWaitMs - 1);
  expect(onOverdue).toHaveBeenCalledOnce();
});

it('leaves soon once all has ended, whatever keeps the process alive', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  let endRest = () => {};
  const ending = newEnding(new Promise((resolve) => (endRest = resolve)));
  stopInTime(server, ending);
  await eventually(() => expect(ending.onClosed).toHaveBeenCalledOnce());
  await vi.advanceTimersByTimeAsync(stopPatience.restMs);
  expect(ending.onRest).not.toHaveBeenCalled();
  endRest();
  await vi.advanceTimersByTimeAsync(stopPatience.restMs);
  expect(ending.onRest).toHaveBeenCalledOnce();
});

it('waits for jobs no longer than for everything', () => {
  expect(finishingMs).toBeLessThan(stopPatience.requestsMs);
});

describe('what had reached the portal before, though it had not taken that yet, is answered', () => {
  const post = 'POST / HTTP/1.1\r\nHost: portal\r\nContent-Length: 0\r\n\r\n';

  /** A server, and a client that begins to connect to it. */
  async function connectToServer() {
    const isTakingNew: boolean[] = [];
    const server = createHttpServer((_request, response) => {
      isTakingNew.push(server.listening);
      response.end('done');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const received: string[] = [];
    socket.on('data', (chunk) => received.push(chunk.toString()));
    const stopNow = async () => {
      stopInTime(server, newEnding());
      await once(socket, 'close');
      return received.join('').match(/HTTP\/1\.1 200 OK/g);
    };
    return { socket, stopNow, isTakingNew };
  }

  it('on a new connection', async () => {
    const { socket, stopNow } = await connectToServer();
    socket.write(post);
    // By then the system has made the connection, and no turn of the event loop has shown it to the server.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    expect(await stopNow()).toHaveLength(1);
  });

  it('on one that was kept', async () => {
    const { socket, stopNow } = await connectToServer();
    socket.write(post);
    await once(socket, 'data');
    socket.write(post);
    expect(await stopNow()).toHaveLength(2);
  });

  it('once nothing new is taken, as more could come while it is', async () => {
    const { socket, stopNow, isTakingNew } = await connectToServer();
    socket.write(post);
    await once(socket, 'data');
    socket.write(post);
    await stopNow();
    expect(isTakingNew).toEqual([true, false]);
  });
});
