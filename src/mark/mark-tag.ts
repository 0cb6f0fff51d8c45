import type { Edit } from '../markup/apply-edits.js';
import type { Tag } from '../markup/tag.js';
import type { Reporter } from './create-report.js';
import { holdTag } from './hold-tag.js';
import { inspectTag } from './inspect-tag.js';
import { markOf, type Surroundings } from './inspection.js';

/** Marks a tag that requests or runs something of third parties, and reports it. Returns the edits. */
export function markTag(tag: Tag, around: Surroundings, report: Reporter): Edit[] {
  const { parts, doubts, unknown } = inspectTag(tag, around);
  report.unknown(unknown);
  for (const doubt of doubts) report.unsure(tag, doubt);
  if (parts.length === 0) return [];
  const address = parts.find((part) => part.address)?.address ?? '';
  if (tag.name === 'script' && tag.attributes.has('data-type')) {
    const reason = 'on release, its data-type would become its type: hold it by hand';
    report.unsure(tag, { address, reason, isLive: true });
    return [];
  }
  const purpose = tag.attributes.get('data-consent') ?? markOf(parts);
  const reason = [...new Set(parts.map((part) => part.reason))].join(', ');
  report.marked(tag, { address, purpose, reason });
  if (tag.isInShadow)
    report.unsure(tag, {
      address,
      isLive: false,
      reason:
        'held in a shadow root: it is released only if its component calls askFirst.watch(root)',
    });
  return holdTag(around.text, tag, parts, purpose);
}
