import { fieldsOf, isGroup } from '../core/fields.js';
import type { Config } from '../core/config-types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { createFieldReader } from './field-reader.js';
import { OLD_TOOLS } from './old-tools.js';

/** Finds entries of `migrateFrom` that cannot be used, or only in part. */
export function checkOldTools({ purposes, raw }: Config, onWrong: OnWrongOption): void {
  const { migrateFrom = [] } = raw;
  if (!Array.isArray(migrateFrom)) return onWrong('migrateFrom', migrateFrom, 'none');
  const { checkKeys } = createFieldReader(onWrong);
  for (const entry of migrateFrom as unknown[]) {
    const fields = fieldsOf(entry);
    const tool = fields.tool ?? entry;
    if (!OLD_TOOLS.has(tool)) {
      onWrong('migrateFrom', tool, 'none', `one of ${[...OLD_TOOLS.keys()].join(', ')}`);
      continue;
    }
    checkKeys(`migrateFrom.${tool as string}`, fields, ['tool', 'cookie', 'purposes', 'since']);
    if (isGroup(fields.purposes))
      checkKeys(`migrateFrom.${tool as string}.purposes`, fieldsOf(fields.purposes), [...purposes]);
  }
}
