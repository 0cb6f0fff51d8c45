// The names in the code of our files. The code is found by the source maps, so that new code is
// covered too.
import { readdirSync, readFileSync } from 'node:fs';

const built = new URL('../../../dist/', import.meta.url);

/** The source maps of the files that a page can load, without texts. */
const maps = () =>
  readdirSync(built, { recursive: true }).filter(
    (file) => file.endsWith('.js.map') && !/^(configure|locales|module|tools)\b/.test(file),
  );

/** The source files in these maps, those of Lit and js-cookie included. */
function sources() {
  const found = maps().flatMap((file) => {
    const { sources } = JSON.parse(readFileSync(new URL(file, built), 'utf8'));
    return sources.map((path) => new URL(path, new URL(file, built)).href);
  });
  return [...new Set(found)];
}

/**
 * A name after a dot, in quotes or braces, or at the beginning of a list: every property is read in
 * one of these ways.
 */
const NAME = /(?<=\?\.|\.|['"{,(]\s*)[A-Za-z_$][\w$]*/g;

/**
 * Reads every name by which the code could read a property, sorted. Some are names of no property:
 * it does no harm to try them.
 */
export function readShippedNames() {
  const names = sources().flatMap((path) => readFileSync(new URL(path), 'utf8').match(NAME) ?? []);
  return [...new Set(names)].sort();
}
