import { createReceipt } from '../../src/core/proof.js';
import { deliverQueue } from '../../src/servers/deliver.js';
import { keepProof } from '../../src/storage/proof.js';
import type { Proof } from '../../src/core/types.js';
import { makeRecord, NOW } from '../core/sample.js';
import { empty } from '../storage/jar.js';

export const NAME = 'ask-first';
export const URL = `${location.origin}/consent-records`;
export const proof: Proof = {
  record: makeRecord(),
  site: 'The Harbour Post',
  text: 'May we?',
  receipt: 'f00d',
};

export interface Request {
  readonly url: string;
  readonly options: RequestInit;
  readonly receipt: string;
}

const realFetch = window.fetch;
const realNow = Date.now;

/** Puts a server of ours, and a clock that only tests move, in the place of the real ones. */
export function createServer() {
  const server = {
    now: NOW,
    requests: [] as Request[],
    errors: [] as unknown[],
    /** How it answers; a status, or a promise of one that may be rejected. */
    answer: (): number | Promise<number> => 204,
    receipts: () => server.requests.map(({ receipt }) => receipt),
    /** A choice, which `keepProof` puts into the queue. */
    choose: (change: Partial<Proof> = {}) =>
      keepProof(NAME, { ...proof, receipt: createReceipt(), ...change }, true),
    deliver: (askForCookie = () => Promise.resolve(true), recordUrl = URL) =>
      deliverQueue(NAME, {
        recordUrl,
        askForCookie,
        onError: (error) => server.errors.push(error),
      }),
    queue: () => localStorage.getItem(`${NAME}-queue`),
    due: () => parseInt(server.queue()!),
  };
  Date.now = () => server.now;
  window.fetch = async (input, options = {}) => {
    const { receipt } = JSON.parse(options.body as string) as Request;
    server.requests.push({ url: input as string, options, receipt });
    return new Response(null, { status: await server.answer() });
  };
  return server;
}

export function removeServer(): void {
  Date.now = realNow;
  window.fetch = realFetch;
  empty();
}
