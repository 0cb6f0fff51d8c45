import type { RawOptions } from '../core/config-types.js';
import type { OnWrongOption } from '../core/wrong-option.js';
import { readText } from './read-text.js';

/** In other tools, these keys switch a purpose on in advance. Here they do not. */
const PRESET_KEY = /^(default|enabled|checked|granted|on)$/;

/**
 * One reader for each kind of value that an owner writes. What is found may be anything: a reader
 * returns a value of its kind and never throws, and reports each mistake once, with its place.
 * `undefined` means that the value is left out, which is no mistake.
 */
export interface FieldReader {
  /** Returns `fallback` where the text is left out or wrong. */
  readText(
    place: string,
    found: unknown,
    fallback: string,
    isValid?: (text: string) => boolean,
  ): string;
  /** Each member of a list, with its place. Any other value is reported, and has no members. */
  readList(place: string, found: unknown): (readonly [place: string, member: unknown])[];
  /** Reports every field whose key is unknown. */
  checkKeys(place: string, fields: RawOptions, known: readonly string[]): void;
}

/** Creates the readers. `onWrong` is called for each mistake. */
export function createFieldReader(onWrong: OnWrongOption): FieldReader {
  return {
    readText: (...text) => readText(onWrong, ...text),
    readList(place, found) {
      if (found === undefined) return [];
      if (Array.isArray(found))
        return found.map((member: unknown, index) => [`${place}[${index}]`, member]);
      onWrong(place, found, 'an empty list');
      return [];
    },
    checkKeys(place, fields, known) {
      for (const [key, found] of Object.entries(fields)) {
        if (known.includes(key)) continue;
        const isPreset = PRESET_KEY.test(key) && !!found;
        onWrong(`${place}.${key}`, found, isPreset ? 'denied until the visitor says yes' : '');
      }
    },
  };
}
