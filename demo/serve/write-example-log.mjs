const DAY = 86_400;
const DAYS = 42;

/** Numbers between 0 and 1 that are the same each time: Marsaglia's xorshift of 32 bits. */
function createNumbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** One of the values, by their weights. */
function pick(weights, number) {
  let rest = number * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.keys(weights).find((name) => (rest -= weights[name]) < 0);
}

const PURPOSES = ['analytics', 'advertising', 'embeds'];

/** What visitors of the example do, by the hash of the text that they saw. */
const ACTS = {
  '1ukc5sq': { accept: 52, decline: 40, save: 6, withdraw: 2 },
  '0x7r2da': { accept: 48, decline: 43, save: 7, withdraw: 2 },
};

const LANGUAGES = { en: 70, de: 22, cy: 7, fr: 1 };

function decide(act, next) {
  const isGranted = (purpose) =>
    act === 'accept' || (act === 'save' && next() < (purpose === 'advertising' ? 0.2 : 0.6));
  return PURPOSES.map((purpose) => `${purpose}:${isGranted(purpose) ? 'granted' : 'denied'}`);
}

/**
 * An access log of a newspaper that is made up, for the demo of `ask-first rates`: some six weeks, each line
 * with a time and a consent record.
 *
 * @param {number} now the end of the log, in milliseconds since 1970
 */
export function writeExampleLog(now) {
  const next = createNumbers(20_261_124);
  const today = Math.floor(now / 1000 / DAY) * DAY;
  const lines = [];
  for (let day = DAYS; day > 0; day -= 1) {
    const start = today - day * DAY;
    const isWeekend = [0, 6].includes(new Date(start * 1000).getUTCDay());
    const visitors = (isWeekend ? 90 : 170) + Math.floor(next() * 40);
    for (let visitor = 0; visitor < visitors; visitor += 1) {
      const time = start + Math.floor(next() * DAY);
      const text = next() < 0.5 ? '1ukc5sq' : '0x7r2da';
      const act = pick(ACTS[text], next());
      const language = pick(LANGUAGES, next());
      const decisions = decide(act, next).join('+');
      const record = `1|${time}|${act}|${decisions}|2026-11|${language}|${text}|7e4b.0ytc`;
      lines.push(`${new Date(time * 1000).toISOString()} "${record}"`);
    }
  }
  return `${lines.join('\n')}\n`;
}
