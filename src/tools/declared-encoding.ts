import type { Written } from './outline-page.js';

/** The encoding that an element declares. */
export function declaredEncoding({ tag, attributes }: Written): string | undefined {
  if (tag !== 'meta') return undefined;
  if (attributes.get('http-equiv')?.toLowerCase() === 'content-type')
    return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content') ?? '')?.[1];
  return attributes.get('charset');
}
