import { parseMark } from '../options/marks.js';
import type { Finder, Finding } from './find-party.js';
import type { Party } from './party.js';
import type { Rules } from './read-rules.js';

/** A part of a tag that belongs to a known third party: an attribute, or the code of a script. */
export interface Part extends Party {
  /** The attribute that has to be held; empty for the code of a script. */
  readonly attribute: string;
  /** The attribute that the gate gives it on release. */
  readonly target: string;
  readonly address: string;
}

/** Something that no mark can hold, or that a mark would break. */
export interface Doubt {
  readonly address: string;
  readonly reason: string;
  readonly isLive: boolean;
}

/** The third parties of a tag. */
export interface Inspection {
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
  readonly unknown: readonly Extract<Finding, { kind: 'unknown' }>[];
}

/** What is needed to inspect a tag. */
export interface Surroundings {
  readonly finder: Finder;
  readonly rules: Rules;
  /** The text in which the tag is. */
  readonly text: string;
  /** How many frames with a `srcdoc` are around the tag. */
  readonly depth: number;
}

export const NOTHING: Inspection = { parts: [], doubts: [], unknown: [] };

/** Finds the party of an address as it is written; undefined where it is no web address. */
export type Look = (value: string, isFrame?: boolean) => Finding | undefined;

export function createLook({ finder }: Surroundings): Look {
  return (value, isFrame = false) => {
    if (finder.isPlainlyOwn(value)) return { kind: 'own' };
    const address = finder.resolve(value);
    return address && finder.find(address, isFrame ? 'frame' : 'other');
  };
}

/** The purposes that a mark needs, each with its alternatives: `a b|c` needs `a` and `b|c`. */
const needsOf = (mark: string): string[] =>
  // Most marks are one purpose, which needs no parsing.
  /^\w+$/.test(mark) ? [mark] : parseMark(mark).map((alternatives) => alternatives.join('|'));

/** Makes one mark that needs the purposes of all these parties. */
export function markOf(parties: readonly Party[]): string {
  const needs = new Set<string>();
  for (const { mark } of parties) for (const need of needsOf(mark)) needs.add(need);
  return [...needs].join(' ');
}
