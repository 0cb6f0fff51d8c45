import { isExecutable } from '../gate/held.js';
import { COVERED } from '../markup/create-placeholder-cover.js';
import type { Tag } from '../markup/tag.js';
import { inspectAttributes } from './inspect-attributes.js';
import { inspectCode } from './inspect-code.js';
import { createLook, type Inspection, NOTHING, type Surroundings } from './inspection.js';
import { findAddresses } from './snippets.js';

/** Types with which tools that speed up pages hold scripts, for example until the first click. */
const RUN_LATER = /javascript|rocketlazyload|litespeed|partytown|delayed/i;

/** Finds the third parties of a script: those that it requests, and those whose snippets it has. */
export function inspectScript(tag: Tag, around: Surroundings): Inspection {
  const { attributes, end, text } = tag;
  const type = attributes.get('type') ?? '';
  const code = attributes.has('src') || !text ? '' : around.text.slice(end, text.end);
  if (!type.includes(COVERED) && isExecutable(type))
    return attributes.has('src')
      ? // A script has no HTML of its own.
        inspectAttributes(tag, around, () => [])
      : inspectCode(code, around);
  if (/^\s*speculationrules\s*$/i.test(type)) {
    const look = createLook(around);
    return {
      ...NOTHING,
      doubts: findAddresses(`import(${code}`)
        .filter((address) => look(address)?.kind === 'known')
        .map((address) => ({ address, isLive: true, reason: 'loads pages ahead: remove it' })),
    };
  }
  // Scripts of other types run nothing, unless another tool runs them later.
  if (!type.includes(COVERED) && !RUN_LATER.test(type)) return NOTHING;
  const held = [...attributes].filter(([name]) => name.endsWith('src')).map(([, value]) => value);
  const isKnown = held.some((value) => createLook(around)(value)?.kind === 'known');
  if (!isKnown && inspectCode(code, around) === NOTHING) return NOTHING;
  return {
    ...NOTHING,
    doubts: [
      {
        address: held[0] ?? '',
        isLive: true,
        reason: type.includes(COVERED)
          ? 'its type is a placeholder: write type="text/plain" and a mark'
          : `another tool runs the type "${type}" later: exclude this script in that tool, and mark it again`,
      },
    ],
  };
}

/** Finds the third party that a script in an SVG drawing requests. */
export function inspectDrawnScript(tag: Tag, around: Surroundings): Inspection {
  const look = createLook(around);
  const address = tag.attributes.get('href') ?? tag.attributes.get('xlink:href') ?? '';
  return look(address)?.kind === 'known'
    ? {
        ...NOTHING,
        doubts: [
          {
            address,
            isLive: true,
            reason: 'browsers request scripts in drawings, whatever their type: remove it',
          },
        ],
      }
    : NOTHING;
}
