import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { builtRatesPage } from '../../src/rates/built-page.mjs';
import { asInBuild, loadSource } from '../package/load-source.mjs';
import { folder } from '../package/temporary-folder.mjs';
import { COMPILE_ONCE } from './compile-once.mjs';
import { openDatabase } from './databases.mjs';
import { createProof } from './proofs.mjs';
import { exportRecords, runCommand } from './run-command.mjs';
import { command, ORIGIN, post, runReceiver } from './run-receiver.mjs';

const NODE = { platform: 'node', plugins: [asInBuild(builtRatesPage)] };
const { recordsCommand } = await loadSource('src/tools/records-command.ts', NODE);

/** What only the embedded database promises. */
export function describeEmbedded(database) {
  describe('the embedded database', () => {
    test('flushes each record to the disk before it is acknowledged', async () => {
      const { fsyncSync } = fs;
      let flushed = 0;
      const opened = await openDatabase(database.createPlace());
      fs.fsyncSync = (file) => {
        flushed++;
        fsyncSync(file);
      };
      syncBuiltinESMExports();
      try {
        for (let count = 1; count <= 5; count++) {
          await opened.query(
            `INSERT INTO showings VALUES ('2026-01-01', $1, '', '', '', '', '', 1)`,
            [`${count}`],
          );
          assert.equal(flushed, count);
        }
        await opened.query('CHECKPOINT');
        assert.ok(flushed > 5, 'a checkpoint flushes the tables');
      } finally {
        fs.fsyncSync = fsyncSync;
        syncBuiltinESMExports();
        await opened.close();
      }
    });

    test('is open in one receiver, which others can ask meanwhile', async () => {
      const place = database.createPlace();
      const receiver = await runReceiver(place.words);
      const proof = createProof();
      await post(`${receiver.url}/records`, proof);
      const second = await runCommand('--origin', ORIGIN, '--port', '0', ...place.words);
      assert.equal(second.code, 2);
      assert.match(second.stderr, /^ask-first: another receiver has .* open: stop it/);
      const [{ receipt }] = await exportRecords(place.words);
      assert.equal(receipt, proof.receipt);
      const reader = await openDatabase(place);
      await assert.rejects(reader.query('SELECT nothing'), /"nothing" does not exist/);
      await receiver.stop();
      await assert.rejects(reader.query('SELECT 1'), /has ended: try again/);
      await reader.close();
    });

    test('is opened again after a kill, whatever the socket of the killed one says', async () => {
      const place = database.createPlace();
      await (await runReceiver(place.words)).kill();
      assert.ok(existsSync(join(place.data, 'in-use')));
      const receiver = await runReceiver(place.words);
      await receiver.stop();
      assert.ok(!existsSync(join(place.data, 'in-use')));
    });

    test('is whole or not there when the first start is killed', async () => {
      const data = join(folder, 'records');
      const options = ['--origin', ORIGIN, '--port', '0', '--data', data];
      const words = [COMPILE_ONCE, command, 'records', ...options];
      const child = spawn(process.execPath, words, { stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (!existsSync(join(data, 'postgres.new', 'base'))) await wait(5);
      child.kill('SIGKILL');
      await ended;
      assert.ok(!existsSync(join(data, 'postgres')));
      const receiver = await runReceiver(['--data', data]);
      assert.equal((await post(`${receiver.url}/records`, createProof())).status, 204);
      await receiver.stop();
    });

    test('ends its receiver when the disk flushes no more, with what it has acknowledged', async () => {
      const place = database.createPlace();
      /** While this file is there, the disk flushes nothing. */
      const broken = join(place.data, 'broken');
      const patch = `import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        const { fsyncSync } = fs;
        fs.fsyncSync = (file) => {
          if (fs.existsSync(${JSON.stringify(broken)})) throw new Error('EIO: the disk is ill');
          fsyncSync(file);
        };
        syncBuiltinESMExports();`;
      const breaking = `--import=data:text/javascript,${encodeURIComponent(patch)}`;
      const receiver = await runReceiver(place.words, { nodeOptions: [breaking] });
      const proof = createProof();
      assert.equal((await post(`${receiver.url}/records`, proof)).status, 204);
      writeFileSync(broken, '');
      await assert.rejects(post(`${receiver.url}/records`, createProof()));
      const [code] = await receiver.ended;
      assert.equal(code, 2);
      assert.match(
        receiver.output(),
        /^ask-first: the embedded database cannot go on: EIO: the disk is ill\. Start it again/m,
      );
      rmSync(broken);
      const receipts = (await exportRecords(place.words)).map(({ receipt }) => receipt);
      assert.ok(receipts.includes(proof.receipt));
    });

    test('can be read by its owner alone', { skip: process.platform === 'win32' }, async () => {
      const place = database.createPlace();
      const opened = await openDatabase(place);
      const modeOf = (path) => fs.statSync(join(place.data, path)).mode & 0o777;
      const [socket] = fs.readdirSync(join(place.data, 'in-use'));
      assert.deepEqual([modeOf('postgres'), modeOf('in-use')], [0o700, 0o700]);
      assert.equal(modeOf(join('in-use', socket)), 0o600);
      await opened.close();
    });
  });

  describe('ask-first records', () => {
    const MISTAKES = {
      'no origin': [[], /--origin is missing: .* such as https:\/\/paper.example/],
      'an origin with a path': [
        ['--origin', `${ORIGIN}/news`],
        /browsers do, https:\/\/paper.example/,
      ],
      'an origin without a scheme': [
        ['--origin', 'paper.example'],
        /such as https:\/\/paper.example/,
      ],
      'a time that is none': [['--origin', ORIGIN, '--keep', '5 years'], /400d, 18m or 5y/],
      'no time at all': [['--origin', ORIGIN, '--keep', '0d'], /400d, 18m or 5y/],
      'a port that is none': [['--origin', ORIGIN, '--port', '70000'], /from 0 to 65535/],
      'no requests at all': [['--origin', ORIGIN, '--rate', '0'], /from 1 to 100000/],
      'a token file that is missing': [
        ['--origin', ORIGIN, '--token-file', 'none'],
        /cannot be read/,
      ],
      'two databases': [['export', '--data', 'a', '--database', 'postgres://b'], /either/],
      'an empty address': [['export', '--database', ''], /--database has no value/],
      'another database': [['export', '--database', 'mysql://b'], /begins with postgres:\/\//],
      'a folder that is missing': [['export', '--data', 'none'], /there is no folder none/],
      'a file in place of the folder': [
        ['export', '--data', command],
        /the folder .*ask-first\.mjs cannot be used: /,
      ],
      'a file to verify that is missing': [['verify', 'none'], /: none cannot be read/],
      'a folder to verify': [['verify', '.'], /: \. cannot be read/],
      'a format that there is not': [['export', '--format', 'xml'], /use csv or jsonl/],
      'a day that there is not': [['export', '--from', '2026-02-30'], /is no day: write one like/],
      'a last day before the first': [
        ['verify', '--from', '2026-02-02', '--to', '2026-02-01'],
        /--from 2026-02-02 is later than the last day, 2026-02-01/,
      ],
      'a server that is away': [
        ['export', '--database', 'postgres://127.0.0.1:1/a'],
        /cannot be opened: .*ECONNREFUSED/,
      ],
      'a word that means nothing': [['serve'], /use export or verify/],
    };
    for (const [name, [words, message]] of Object.entries(MISTAKES))
      test(`says what is wrong with ${name}`, () =>
        assert.rejects(recordsCommand.run(words), message));

    test('says it in one line, with the exit code 2', async () => {
      const { code, stdout, stderr } = await runCommand('--origin', 'paper.example');
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^ask-first: --origin paper\.example: .*\n$/);
    });

    test('takes no token that can be guessed, and does not repeat it', async () => {
      writeFileSync(join(folder, 'token'), 'short\n');
      const words = ['--origin', ORIGIN, '--token-file', join(folder, 'token')];
      await assert.rejects(recordsCommand.run(words), ({ message }) => {
        assert.match(message, /fewer than 16 characters/);
        return !message.includes('short');
      });
    });
  });
}
