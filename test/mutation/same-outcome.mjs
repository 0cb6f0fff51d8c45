/**
 * Changes with the same outcome as the code, as was found by reading it: the file, the code, what is there
 * instead.
 */
export const SAME = [
  // The decision is compared with `granted` alone.
  ['core/decide.ts', "'denied'", '""'],
  // No id and no record holds a space or ends where the next one begins.
  ['core/consent.ts', "' '", '""'],
  // Without a list there are no names either.
  ['core/merge-record.ts', 'only?.hashes', 'only.hashes'],
  // Both answers count as no.
  ['options/check-options.ts', '(): boolean => false', '() => undefined'],
  // A colour that is transparent changes nothing where it is drawn.
  ['options/contrast.ts', "'rgba(0, 0, 0, 0)'", '""'],
  ['options/contrast.ts', 'layers.filter(({ colour }) => colour !== TRANSPARENT)', 'layers'],
  ['options/contrast.ts', 'colour !== TRANSPARENT', 'true'],
  // What was measured is remembered: without it, the same is measured again.
  ['options/contrast.ts', 'measured !== undefined', 'false'],
  // It tells the browser what the canvas is for, which makes it quicker.
  ['options/contrast.ts', '{ willReadFrequently: true }', '{}'],
  ['options/contrast.ts', 'true', 'false'],
  // Notes of mistakes have no level. Each of them is reported as an error.
  ['options/diagnose.ts', "'error'", '""'],
  // The distance of two names is at least the difference of their lengths.
  ['options/nearest-name.ts', 'Math.abs(one.length - other.length) > most', 'false'],
  // Each language of ours has this form.
  ['options/merge-texts.ts', "'other'", '""'],
  // What is compared with no colour is no number, which is below no limit.
  ['options/read-theme.ts', 'one === undefined || other === undefined', 'false'],
  [
    'options/read-theme.ts',
    'one === undefined || other === undefined',
    'one === undefined && other === undefined',
  ],
  ['options/read-theme.ts', 'one === undefined', 'false'],
  ['options/read-theme.ts', 'other === undefined', 'false'],
  // A layer has both labels or none.
  ['options/vary-texts.ts', 'decline && accept', 'decline || accept'],
  // The scheme of an address ends with its only colon.
  ['options/storage-options.ts', '/^https?:$/', '/^https?:/'],
  ['options/wrong-mark.ts', '/^https?:$/', '/^https?:/'],
  // Both answers count as no.
  ['options/wrong-mark.ts', '{', '{}'],
  // A purpose that nobody has decided is denied by the choice, named or not.
  ['choice/choose.ts', "[id, 'denied']", '[]'],
  ['choice/choose.ts', "'denied'", '""'],
  // Where something was refused, it is denied by now.
  ['choice/choose.ts', 'denied.length > 0', 'true'],
  ['choice/choose.ts', 'denied.length > 0', 'denied.length >= 0'],
  // Where all is decided, nothing is left to refuse or to answer.
  ['choice/choose.ts', 'state.decided', 'false'],
  // A name for a moment, which need not be short.
  ['storage/host-cookie.ts', 'Math.random().toString(36).slice(2)', 'Math.random().toString(36)'],
  // What was found is remembered: without it, the same is found again.
  ['storage/host-cookie.ts', 'before.join() !== lastFound.cookies', 'true'],
  ['storage/host-cookie.ts', "{ cookies: '', pair: '' }", '{}'],
  // Without js-cookie, the cookie is written with the same attributes.
  ['storage/write-record.ts', 'isPrototypePolluted()', 'true'],
  ['storage/write-record.ts', 'false', 'true'],
  // A mirror whose kind is neither `server` nor `domain` is written as that of a cookie by script.
  ['storage/write-record.ts', "'script'", '""'],
  // Nobody listens to a consent that is made to read a record.
  ['storage/read-sent-grants.ts', "'restore'", '""'],
  ['withdrawal/clear.ts', "'restore'", '""'],
  ['withdrawal/reload-page.ts', "'restore'", '""'],
  // What follows fails quietly in a browser without the Navigation API.
  ['withdrawal/reload-page.ts', "own === ''", 'false'],
  // If no embed was found, there is none to pass on.
  ['gate/find-held-embeds.ts', 'embeds.length === 0', 'false'],
  // Each event but `load` is read as DOMContentLoaded.
  ['gate/gate.ts', "'DOMContentLoaded'", '""'],
  ['gate/held.ts', "'DOMContentLoaded'", '""'],
  // A multiple of four is one with either sign.
  ['gate/preload.ts', 'requested += 1', 'requested -= 1'],
  // What is found twice is in the set once.
  ['gate/find-held.ts', 'parent && added.has(parent)', 'false'],
  // No description is undefined.
  ['gate/permissions.ts', 'asked !== undefined', 'true'],
  // An empty part of a list reads as the address of the page.
  ['gate/allowed-address.ts', '/[\\s,]+/', '/[\\s,]/'],
  // The scheme of an address ends with its only colon.
  [
    'gate/allowed-address.ts',
    '/^(javascript|data|blob|about):$/',
    '/^(javascript|data|blob|about):/',
  ],
  ['gate/allowed-address.ts', '/^https?:$/', '/^https?:/'],
  ['gate/allowed-address.ts', '/^(data|blob):$/', '/^(data|blob):/'],
  // Browsers ignore this argument of `replaceState`.
  ['withdrawal/reload-page.ts', "''", '"Stryker was here!"'],
];
