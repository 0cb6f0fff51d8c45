import { readFileSync } from 'node:fs';
import { moduleSizes } from '../../package/module-sizes.mjs';

const dist = new URL('../../../dist/', import.meta.url);

/** The folder of a module of ours, or the package it comes from. */
function roomOf(module) {
  const [first, second, third] = module.split('/');
  if (first !== 'src') return first === '(glue)' ? 'between the modules' : first;
  return third ? `${second}/` : 'entries';
}

/** Measures how many bytes of brotli each of the two files of a first visit would lose without a room. */
export function measureRooms() {
  const ofFile = (file) => {
    const read = (ending) => readFileSync(new URL(`${file}${ending}`, dist), 'utf8');
    const sizes = moduleSizes(read(''), JSON.parse(read('.map')), roomOf);
    return Object.fromEntries(sizes.map(({ module, brotli }) => [module, brotli]));
  };
  return { 'ask-first.js': ofFile('ask-first.js'), 'notice.js': ofFile('notice.js') };
}
