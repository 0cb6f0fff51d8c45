import { isOurs } from './is-ours.mjs';

const label = ({ name, version }) => (version ? `${name} ${version}` : name);

/** Bytes of brotli on a first and on a returning visit. */
export const byteBars = ({ contenders, results }) => ({
  title: 'Bytes a visitor downloads (brotli)',
  legend: ['first visit', 'returning visit'],
  rows: contenders
    .filter(({ id }) => id !== 'none')
    .map((one) => ({
      label: label(one),
      isOurs: isOurs(one),
      values: ['first', 'returning'].map((visit) => results[one.id].bytes[visit].brotli),
    })),
});

/** Accept to the next paint with 50 scripts behind it, with and without throttling. */
export const acceptBars = ({ contenders, results }) => ({
  title: 'Accept to next paint with 50 scripts behind it (ms, median)',
  legend: ['full speed', '4x slower processor'],
  rows: contenders
    .filter(({ id }) => id !== 'none')
    .map((one) => ({
      label: label(one),
      isOurs: isOurs(one),
      values: ['50@1x', '50@4x'].map((key) => results[one.id].accept[key].paint.median),
    })),
});
