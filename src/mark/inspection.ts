import { parseMark } from '../options/marks.js';
import type { Finder, Finding } from './find-party.js';
import type { Party } from './party.js';
import type { Rules } from './read-rules.js';

/** What belongs to a known third party in a tag. */
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

/** What a tag requests or runs. */
export interface Inspection {
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
  readonly unknown: readonly Extract<Finding, { kind: 'unknown' }>[];
}

export interface Surroundings {
  readonly finder: Finder;
  readonly rules: Rules;
  /** The text that the tags stand in. */
  readonly text: string;
  /** How many frames with HTML of their own are around it. */
  readonly depth: number;
}

export const NOTHING: Inspection = { parts: [], doubts: [], unknown: [] };

/** What is known of an address as it is written; undefined where it is none of the web. */
export type Look = (value: string, isFrame?: boolean) => Finding | undefined;

export function createLook({ finder }: Surroundings): Look {
  return (value, isFrame = false) => {
    if (finder.isPlainlyOwn(value)) return { kind: 'own' };
    const address = finder.resolve(value);
    return address && finder.find(address, isFrame ? 'frame' : 'other');
  };
}

/** What a mark needs, each with its alternatives. Most marks are one purpose. */
const needsOf = (mark: string): string[] =>
  /^\w+$/.test(mark) ? [mark] : parseMark(mark).map((alternatives) => alternatives.join('|'));

/** One mark that needs all of these purposes. */
export function markOf(parties: readonly Party[]): string {
  const needs = new Set<string>();
  for (const { mark } of parties) for (const need of needsOf(mark)) needs.add(need);
  return [...needs].join(' ');
}
