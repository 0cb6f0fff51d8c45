// Shows the requests that the second origin has logged, and the cookies that exist. The panel asks the
// page's own server only, and polls: an open connection would keep the page out of the back/forward cache.
const panel = document.querySelector('.panel');
const source = panel.querySelector('[data-source]');
const since = Number(panel.dataset.since);
const address = panel.dataset.address;
const pause = 500;

const ownCookie = 'ask-first';
const vendors = { _ct_: 'Counter', _ab_: 'Adboard', ab_: 'Adboard', hv_: 'Harbour Video' };
const shown = { requests: [], cookies: [] };
const earliest = isOldCopy() ? performance.timeOrigin : 0;

// A request under way would keep the page out of that cache as well.
let leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());
addEventListener('pageshow', () => (leaving = new AbortController()));

/**
 * Whether the visitor came back to a page whose HTML the browser has kept: the place in the log that this
 * HTML names is out of date.
 */
function isOldCopy() {
  return performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
}

async function look() {
  if (document.visibilityState === 'visible') {
    try {
      const answer = await fetch(`/panel/log?since=${since}`, { signal: leaving.signal });
      const { entries } = await answer.json();
      show(entries.filter((entry) => entry.time >= earliest));
      source.textContent = 'Counted by that server since this page was sent.';
    } catch {
      source.textContent = 'The demo server does not answer.';
    }
  }
  setTimeout(look, pause);
}

function show(entries) {
  list('requests', entries.map(describeRequest));
  list('cookies', [...readPageCookies(), ...readThirdPartyCookies(entries)]);
}

function describeRequest({ kind, path, set }) {
  return { text: `${kind} ${path}`, note: set.map((name) => `sets ${name}`).join(', ') };
}

function readPageCookies() {
  const pairs = document.cookie.split('; ').filter(Boolean);
  return pairs.map((pair) => {
    const [name, value = ''] = pair.split(/=(.*)/s);
    const own = name === ownCookie;
    return { text: `${name}=${value}`, note: own ? 'your choice' : ownerOf(name), own };
  });
}

/** The page cannot read these, but their server knows which it has sent and which have come back. */
function readThirdPartyCookies(entries) {
  const kept = new Set(entries.flatMap((entry) => entry.received));
  const names = new Set(entries.flatMap((entry) => [...entry.set, ...entry.received]));
  return [...names].filter(isOfDemo).map((name) => {
    return { text: `${name} at ${address}`, note: kept.has(name) ? 'came back' : 'sent' };
  });
}

// Cookies ignore the port, so other programs on this machine may have left some here.
const isOfDemo = (name) => Object.keys(vendors).some((prefix) => name.startsWith(prefix));

function ownerOf(name) {
  const prefix = Object.keys(vendors).find((start) => name.startsWith(start));
  return vendors[prefix] ?? 'not of this demo';
}

/** Changes only what is different, so that a selection or a scroll position survives. */
function list(name, items) {
  if (JSON.stringify(items) === JSON.stringify(shown[name])) return;
  shown[name] = items;
  panel.querySelector(`[data-count=${name}]`).textContent = items.length;
  const box = panel.querySelector(`[data-list=${name}]`);
  box.querySelector('ol, ul').replaceChildren(...items.map(createRow));
  // The newest request is the interesting one; of the cookies it is the first, the visitor's choice.
  if (name === 'requests') box.scrollTop = box.scrollHeight;
}

function createRow({ text, note, own }) {
  const row = document.createElement('li');
  row.toggleAttribute('data-own', Boolean(own));
  for (const part of [text, note].filter(Boolean)) {
    const cell = document.createElement('span');
    cell.textContent = part;
    row.append(cell);
  }
  row.title = text;
  return row;
}

look();
