const mostEntries = 2000;

/**
 * The requests that have reached the second origin. The panel shows these and nothing else: whether a
 * request was made is a fact about the network, not about the state of the page.
 */
export function createRequestLog() {
  let sequence = 0;
  let entries = [];
  return {
    get sequence() {
      return sequence;
    },
    add(entry) {
      sequence += 1;
      entries = [...entries, { sequence, time: Date.now(), ...entry }].slice(-mostEntries);
    },
    since(number) {
      return entries.filter((entry) => entry.sequence > number);
    },
  };
}
