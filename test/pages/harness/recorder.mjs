// What the host page's own console would show, kept inside the page: the one place where all
// three engines report it in the same way. WebDriver Classic, which drives WebKit, has no console events.
import { createHash } from 'node:crypto';

// Runs in the page, before anything else in it.
function record() {
  const entries = [];
  Object.defineProperty(window, '__recorded', { value: entries });
  const describe = (value) => {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value !== 'object') return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return String(value);
    }
  };
  const add = (level, ...values) => entries.push({ level, text: values.map(describe).join(' ') });
  for (const level of ['warn', 'error']) {
    const native = console[level];
    console[level] = function (...values) {
      add(level, ...values);
      return native.apply(this, values);
    };
  }
  addEventListener('error', (event) => add('uncaught', event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => add('rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) => {
    // Browsers request this by themselves, see server.mjs.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    add('violation', `${event.effectiveDirective} ${event.blockedURI}`);
  });
  document.currentScript.remove();
}

const source = `(${record})()`;
const hash = `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
const policyHeader = 'content-security-policy';

const findPolicy = (headers) =>
  Object.keys(headers).find((name) => name.toLowerCase() === policyHeader);

// After the doctype at the earliest, or the page would be in quirks mode.
function insertEarly(html, script) {
  const place = /<head[^>]*>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const index = place ? place.index + place[0].length : 0;
  return html.slice(0, index) + script + html.slice(index);
}

/** Adds the recorder to the start of a document, as its Content-Security-Policy permits. */
export function addRecorder(html, headers) {
  const nonce = /'nonce-([^']+)'/.exec(headers[findPolicy(headers)] ?? '')?.[1];
  return insertEarly(html, `<script${nonce ? ` nonce="${nonce}"` : ''}>${source}</script>`);
}

/** A policy without nonce and 'unsafe-inline' has to name the recorder by its hash. */
export function permitRecorder(headers) {
  const name = findPolicy(headers);
  const policy = headers[name] ?? '';
  const directive = /\bscript-src(?!-)[^;]*/.exec(policy) ?? /\bdefault-src[^;]*/.exec(policy);
  if (!directive || /'nonce-|'unsafe-inline'/.test(directive[0])) return headers;
  const sources = directive[0]
    .replace("'none'", '')
    .trimEnd()
    .replace(/^default-src/, 'script-src');
  const rest = directive[0].startsWith('default-src') ? policy : policy.replace(directive[0], '');
  return { ...headers, [name]: `${sources} ${hash}; ${rest}` };
}

/** Reads what was recorded; runs in the page. */
export const readRecorded = () => window.__recorded ?? null;
