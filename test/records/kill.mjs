// `KILLS=1000 npm run records:kill` kills a receiver 1000 times on each database while it gets 200 records a
// second, and checks that each acknowledged record is there once.
import { databases, whyNoPostgres } from './databases.mjs';
import { killUnderLoad } from './kill-under-load.mjs';
import { exportRecords } from './run-command.mjs';

const kills = Number(process.env.KILLS ?? 1000);
/** Names between commas: PGlite, PostgreSQL. */
const wanted = process.env.DATABASES?.split(',');

async function judge(database) {
  await database.prepare();
  try {
    const { words } = await database.createPlace();
    const start = Date.now();
    const { acknowledged, sent, stop } = await killUnderLoad(words, {
      kills,
      onKill(count) {
        if (count % 50 === 0) console.log(`${database.name}: ${count} kills`);
      },
    });
    const receipts = (await exportRecords(words)).map(({ receipt }) => receipt);
    await stop();
    const kept = new Set(receipts);
    const lost = [...acknowledged].filter((receipt) => !kept.has(receipt)).length;
    const twice = receipts.length - kept.size;
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(
      `${database.name}: ${kills} kills in ${seconds} s, ${sent} requests, ` +
        `${acknowledged.size} records acknowledged, ${lost} lost, ${twice} twice`,
    );
    if (lost + twice > 0) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}

for (const database of databases) {
  if (wanted && !wanted.includes(database.name)) continue;
  if (database.name === 'PostgreSQL' && whyNoPostgres) console.log(whyNoPostgres);
  else await judge(database);
}
