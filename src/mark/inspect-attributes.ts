import { readSrcset } from '../markup/read-srcset.js';
import type { Tag } from '../markup/tag.js';
import type { HeldKind } from '../options/held-attributes.js';
import type { Finding } from './find-party.js';
import { inspectHandlers, inspectStyle } from './inspect-doubts.js';
import {
  createLook,
  type Doubt,
  type Inspection,
  type Part,
  type Surroundings,
} from './inspection.js';
import { looksLikePixel } from './looks-like-pixel.js';
import type { Party } from './party.js';
import { findRequestingAttributes } from './find-requesting-attributes.js';

const FRAMES = ['iframe', 'frame', 'embed', 'object'];

/** The addresses that an attribute names. */
const addressesIn = (value: string, kind: HeldKind): string[] =>
  kind === 'srcset' ? readSrcset(value) : [value];

/** Makes the doubt about an invisible image of a third party that is not known. */
const doubtOfPixel = (address: string): Doubt => ({
  address,
  isLive: true,
  reason: 'looks like a tracking pixel: give its host a purpose in your rules, or "ignore"',
});

/**
 * Finds the third parties that the attributes of a tag request.
 *
 * @param inspectMarkup finds the third parties that the HTML of a frame requests
 */
export function inspectAttributes(
  tag: Tag,
  around: Surroundings,
  inspectMarkup: (markup: string) => readonly Party[],
): Inspection {
  const look = createLook(around);
  const parts: Part[] = [];
  const unknown: Extract<Finding, { kind: 'unknown' }>[] = [];
  const pixels: Doubt[] = [];
  for (const { attribute, target, kind } of findRequestingAttributes(tag)) {
    const value = tag.attributes.get(attribute) ?? '';
    if (kind === 'markup') {
      const found = inspectMarkup(value);
      parts.push(...found.map((party) => ({ ...party, attribute, target, address: '' })));
      continue;
    }
    for (const address of addressesIn(value, kind)) {
      const finding = look(address, FRAMES.includes(tag.name));
      if (finding?.kind === 'known')
        parts.push({ mark: finding.mark, reason: finding.reason, attribute, target, address });
      else if (finding?.kind === 'unknown') {
        unknown.push(finding);
        if (looksLikePixel(tag)) pixels.push(doubtOfPixel(address));
      }
    }
  }
  return {
    parts,
    doubts: [...inspectStyle(tag, around), ...inspectHandlers(tag, around), ...pixels],
    unknown,
  };
}
