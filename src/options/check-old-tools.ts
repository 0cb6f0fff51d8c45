import { fieldsOf, isGroup } from '../core/fields.js';
import type { Config } from '../core/config-types.js';
import type { Purpose } from '../core/types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { createFieldReader } from './field-reader.js';
import { OLD_TOOLS } from './old-tools.js';

const isText = (found: unknown): boolean => typeof found === 'string';

/** What is wrong with a tool that we do not know. */
const UNKNOWN_TOOL = `unknown tool (use one of ${[...OLD_TOOLS.keys()].join(', ')}) in`;

/** Whether these are names of a tool's categories or services: one, or a list of them. */
const isNames = (found: unknown): boolean =>
  isText(found) || (Array.isArray(found) && found.every(isText));

/** Finds purposes that are not on offer, and values that are neither a name nor a list of names. */
function checkNames(
  place: string,
  found: unknown,
  purposes: readonly Purpose[],
  onWrong: OnWrongOption,
): void {
  if (found === undefined) return;
  if (!isGroup(found)) return onWrong(place, found, 'the usual names');
  createFieldReader(onWrong).checkKeys(place, found, purposes);
  for (const id of purposes) {
    const names = fieldsOf(found)[id];
    if (names !== undefined && !isNames(names)) onWrong(`${place}.${id}`, names, 'denied');
  }
}

/** Finds entries of `migrateFrom` that cannot be used, or only in part. */
export function checkOldTools({ purposes, raw }: Config, onWrong: OnWrongOption): void {
  const migrateFrom = raw.migrateFrom ?? [];
  if (!Array.isArray(migrateFrom)) return onWrong('migrateFrom', migrateFrom, 'none');
  const { readText, checkKeys } = createFieldReader(onWrong);
  for (const entry of migrateFrom as unknown[]) {
    const fields = fieldsOf(entry);
    const tool = fields.tool ?? entry;
    const usualCookie = OLD_TOOLS.get(tool);
    if (usualCookie === undefined) {
      onWrong('migrateFrom', tool, 'none', UNKNOWN_TOOL);
      continue;
    }
    const place = `migrateFrom.${tool as string}`;
    checkKeys(place, fields, ['tool', 'cookie', 'purposes', 'since']);
    readText(`${place}.cookie`, fields.cookie, usualCookie);
    readText(`${place}.since`, fields.since, 'no choice', (text) => !isNaN(Date.parse(text)));
    checkNames(`${place}.purposes`, fields.purposes, purposes, onWrong);
  }
}
