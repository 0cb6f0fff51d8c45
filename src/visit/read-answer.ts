import type { Request, Response } from 'playwright-core';
import { hostOf } from '../audit/parties.js';

/** What an answer sets and announces. */
export interface Answer {
  readonly cookies: readonly { readonly name: string; readonly host: string }[];
  readonly hints: readonly { readonly address: string; readonly rel: string }[];
  /** The HTML of a document. */
  readonly html?: string;
}

/** How many characters a document may have. No page that is written by hand is so long. */
const LONGEST = 5_000_000;

const AHEAD = /rel\s*=\s*"?([^";]*\b(?:preconnect|dns-prefetch|prefetch|prerender)\b[^";]*)/i;

/** The name of a cookie and the host that it is kept for; undefined for one that is deleted. */
function readCookie(line: string, url: string): Answer['cookies'][number] | undefined {
  if (/;\s*(max-age=(0|-)|expires=[^;]*\b1970\b)/i.test(line)) return undefined;
  const domain = /;\s*domain=\.?([^;\s]+)/i.exec(line)?.[1];
  return { name: (line.split('=')[0] ?? '').trim(), host: domain ?? hostOf(url) };
}

/** Reads the links of a `Link` header that connect ahead. */
function readHints(header: string, url: string): Answer['hints'] {
  return [...header.matchAll(/<([^<>]*)>([^<]*)/g)].flatMap(([, address = '', rest = '']) => {
    const rel = AHEAD.exec(rest)?.[1];
    if (rel === undefined || !URL.canParse(address, url)) return [];
    return [{ address: new URL(address, url).href, rel: `${rel.trim()}, by a Link header` }];
  });
}

async function readHtml(response: Response, request: Request): Promise<string | undefined> {
  if (request.resourceType() !== 'document') return undefined;
  const type = (await response.headerValue('content-type')) ?? '';
  if (!/html/i.test(type) || response.status() >= 300) return undefined;
  const html = await response.text();
  return html.length > LONGEST ? undefined : html;
}

/** Reads an answer. It is empty where the page is gone before it can be read. */
export async function readAnswer(response: Response, request: Request): Promise<Answer> {
  const url = request.url();
  try {
    const headers = await response.headersArray();
    const valuesOf = (wanted: string): string[] =>
      headers
        .filter(({ name }) => name.toLowerCase() === wanted)
        // Several cookies may come in one value, with line breaks between them.
        .flatMap(({ value }) => value.split('\n'));
    const html = await readHtml(response, request).catch(() => undefined);
    return {
      cookies: valuesOf('set-cookie').flatMap((line) => readCookie(line, url) ?? []),
      hints: valuesOf('link').flatMap((line) => readHints(line, url)),
      ...(html !== undefined && { html }),
    };
  } catch {
    return { cookies: [], hints: [] };
  }
}
