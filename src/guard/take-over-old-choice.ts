import type { Context } from '../core/context.js';
import { fieldsOf } from '../core/fields.js';
import { OLD_TOOLS } from '../options/old-tools.js';
import { attempt } from '../storage/attempt.js';
import { readCookies } from '../storage/cookie-pairs.js';

/**
 * Takes over the choice that the visitor has made in a tool that the site had before, see the option
 * `migrateFrom`. Of several tools, the first one whose choice can be taken over counts.
 */
export async function takeOverOldChoice(context: Context): Promise<void> {
  const { config, consent, readStored, withChunk } = context;
  const { migrateFrom } = config.raw;
  const cookies = readCookies();
  for (const entry of Array.isArray(migrateFrom) ? migrateFrom : []) {
    const options = fieldsOf(entry);
    const tool = options.tool ?? (entry as unknown);
    const usual = OLD_TOOLS.get(tool);
    if (!usual) continue;
    const name = typeof options.cookie === 'string' ? options.cookie : usual;
    const isThere =
      cookies.some((pair) => pair.startsWith(`${name}=`)) ||
      attempt(() => localStorage.getItem(name));
    // In a browser that stores nothing, only the live consent has the choice of an earlier tool.
    if (isThere && !readStored() && !consent.hasRecord)
      await withChunk(`old-choice/from-${tool as string}.js`, (chunk) =>
        chunk.takeOver(context, name, options),
      );
  }
}
