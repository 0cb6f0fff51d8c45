import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBatches } from './create-batches.js';
import { createRateLimit } from './create-rate-limit.js';
import { type Database, LONGEST_WAIT } from './database-types.js';
import { presentRow } from './export-records.js';
import { hasPassword, hasToken } from './has-token.js';
import { isAboutValue } from './is-about-value.js';
import { readBody } from './read-body.js';
import { readProof } from './read-proof.js';
import { readShowing } from './read-showing.js';
import type { ReceiverOptions } from './receiver-options.js';
import { RefusedError } from './refused-error.js';
import { storeRecords } from './store-records.js';
import { storeShowings } from './store-showings.js';

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** Creates the function that answers each request to the receiver. */
export function createAnswers(
  database: Database,
  { origins, rate, token, showRates }: ReceiverOptions,
): { answer: Answer; whenDone: () => Promise<void> } {
  const isAllowed = createRateLimit(rate);
  /** Counts a request. Only those of listed origins and of the owner count: nobody else uses up their rate. */
  function checkRate(): void {
    if (!isAllowed()) throw new RefusedError('too many requests', 429);
  }
  const records = createBatches(
    (proofs: Parameters<typeof storeRecords>[1]) => storeRecords(database, proofs, Date.now()),
    isAboutValue,
  );
  const showings = createBatches(
    (shown: Parameters<typeof storeShowings>[1]) => storeShowings(database, shown, Date.now()),
    isAboutValue,
  );

  /** Lets the page of a listed origin read the answer, and refuses all others. */
  function checkOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
    response.setHeader('Vary', 'Origin');
    const { origin = '' } = headers;
    if (!origins.includes(origin))
      throw new RefusedError('this origin is not listed: see --origin', 403);
    response.setHeader('Access-Control-Allow-Origin', origin);
  }

  const allowRequest: Answer = async (request, response) => {
    checkOrigin(request, response);
    checkRate();
    response
      .writeHead(204, {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': 86_400,
      })
      .end();
  };

  const receiveRecord: Answer = async (request, response) => {
    checkOrigin(request, response);
    checkRate();
    const { value, bytes } = await readBody(request);
    const stored = await records.add(readProof(value, Date.now()), bytes);
    if (stored === 'other') throw new RefusedError('this receipt belongs to another choice', 409);
    response.writeHead(204).end();
  };

  const receiveShowing: Answer = async (request, response) => {
    checkOrigin(request, response);
    checkRate();
    const { value, bytes } = await readBody(request);
    await showings.add(readShowing(value), bytes);
    response.writeHead(204).end();
  };

  const showRecord: Answer = async ({ headers }, response, { searchParams }) => {
    if (token === undefined || !hasToken(headers.authorization, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new RefusedError('this needs the token of the owner', 401);
    }
    checkRate();
    const receipt = searchParams.get('receipt');
    if (receipt === null) throw new RefusedError('name a receipt: /records?receipt=…');
    const find = 'SELECT proof, received FROM records WHERE receipt = $1::text';
    // The database takes no text with a null character.
    const isReceipt = /^[\d-]+$/.test(receipt);
    const [row] = isReceipt ? await database.query(find, [receipt], LONGEST_WAIT) : [];
    if (!row) throw new RefusedError('there is no record with this receipt', 404);
    sendJson(response, 200, presentRow(row));
  };

  const sendRates: Answer = async ({ headers }, response, { searchParams }) => {
    if (!showRates) throw new RefusedError('there is nothing here', 404);
    if (token === undefined || !hasPassword(headers.authorization, token)) {
      response.setHeader('WWW-Authenticate', 'Basic realm="Ask First: the token is the password"');
      throw new RefusedError('this needs the token of the owner, as the password', 401);
    }
    checkRate();
    const page = await showRates(searchParams);
    response.writeHead(page.status, page.headers).end(page.body);
  };

  // The owner's monitoring has to work under load too, so this does not count towards the rate.
  const tellHealth: Answer = async (_, response) => {
    await database.query('SELECT 1', [], LONGEST_WAIT);
    sendJson(response, 200, { ok: true });
  };

  const ANSWERS: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
    '/records': { GET: showRecord, POST: receiveRecord, OPTIONS: allowRequest },
    '/showings': { POST: receiveShowing, OPTIONS: allowRequest },
    '/rates': { GET: sendRates },
    '/health': { GET: tellHealth },
  };

  return {
    async answer(request, response, url) {
      const answers = Object.hasOwn(ANSWERS, url.pathname) ? ANSWERS[url.pathname] : undefined;
      if (!answers) throw new RefusedError('there is nothing here', 404);
      const { method = '' } = request;
      const answer = Object.hasOwn(answers, method) ? answers[method] : undefined;
      if (!answer) {
        response.setHeader('Allow', Object.keys(answers).join(', '));
        throw new RefusedError(`use ${Object.keys(answers).join(' or ')}`, 405);
      }
      await answer(request, response, url);
    },
    whenDone: async () => {
      await Promise.all([records.whenDone(), showings.whenDone()]);
    },
  };
}
