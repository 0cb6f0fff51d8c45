// The names that the code of our files contains, as their source maps list it: new code is covered by itself.
import { readdirSync, readFileSync } from 'node:fs';

const built = new URL('../../../dist/', import.meta.url);

/** The maps of what a page can load, without texts. */
const maps = () =>
  readdirSync(built, { recursive: true }).filter(
    (file) => file.endsWith('.js.map') && !/^(configure|locales|module|tools)\b/.test(file),
  );

/** The files that these are made of, those of Lit and js-cookie included. */
function sources() {
  const found = maps().flatMap((file) => {
    const { sources } = JSON.parse(readFileSync(new URL(file, built), 'utf8'));
    return sources.map((path) => new URL(path, new URL(file, built)).href);
  });
  return [...new Set(found)];
}

/** What follows a dot, stands in quotes or braces, or begins a list: each property is read like that. */
const NAME = /(?<=\?\.|\.|['"{,(]\s*)[A-Za-z_$][\w$]*/g;

/**
 * Every name by which the code could read a property, sorted. There are some by which it reads none: it does
 * no harm to try them.
 */
export function readShippedNames() {
  const names = sources().flatMap((path) => readFileSync(new URL(path), 'utf8').match(NAME) ?? []);
  return [...new Set(names)].sort();
}
