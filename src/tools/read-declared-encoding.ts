import type { Written } from './outline-page.js';

/** Reads the encoding that an element declares; undefined where it declares none. */
export function readDeclaredEncoding({ tag, attributes }: Written): string | undefined {
  if (tag !== 'meta') return undefined;
  if (attributes.get('http-equiv')?.toLowerCase() === 'content-type')
    return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content') ?? '')?.[1];
  return attributes.get('charset');
}
