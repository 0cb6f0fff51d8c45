import { isExecutable } from '../gate/held.js';
import { COVERED } from '../markup/create-placeholder-cover.js';
import type { Tag } from '../markup/tag.js';
import { inspectAttributes } from './inspect-attributes.js';
import { inspectCode } from './inspect-code.js';
import { createLook, type Inspection, NOTHING, type Surroundings } from './inspection.js';
import { findAddresses } from './snippets.js';

/** The types under which tools that speed pages up hold scripts, until a click for instance. */
const RUN_LATER = /javascript|rocketlazyload|litespeed|partytown|delayed/i;

/** Finds what a script requests or runs of third parties. */
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
  // Data, and what is held. Other tools run some of their types later.
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

/** Finds what a script in a drawing requests. */
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
