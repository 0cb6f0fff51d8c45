// `ask-first records` on both databases. They start once for all promises.
import { after, before, describe, test } from 'node:test';
import { databases, whyNoPostgres } from './databases.mjs';
import { describeEmbedded } from './embedded-promises.mjs';
import { describeHttp } from './http-promises.mjs';
import { describeKept } from './kept-promises.mjs';
import { describePostgres } from './postgres-promises.mjs';
import { describeReceiver } from './receiver-promises.mjs';

/** Few, since this runs with all tests. `npm run records:kill` kills as often as its user wants. */
const KILLS = 3;

const [embedded, server] = databases;

describe('records', () => {
  before(() => embedded.prepare());
  after(() => embedded.stop());
  describeReceiver(embedded);
  describeKept(embedded, KILLS);
  describeHttp(embedded);
  describeEmbedded(embedded);
});

if (whyNoPostgres) test('records on PostgreSQL', { skip: whyNoPostgres }, () => {});
else
  describe('records', () => {
    before(() => server.prepare());
    after(() => server.stop());
    describeReceiver(server);
    describeKept(server, KILLS);
    describePostgres(server);
  });
