import assert from 'node:assert/strict';
import fc from 'fast-check';

/** How many cases each property is tried with. `npm run fuzz` tries more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);

/** Milliseconds of work so far. A busy machine changes the time on the clock, and not this. */
export function workTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that no input may take. */
const LONGEST = 50;

/**
 * Checks that a property holds for every input, and that no input takes long. `property` is called again
 * with an input that took long: memory may have been cleared meanwhile.
 */
export function check(inputs, property) {
  fc.assert(
    fc.property(inputs, (input) => {
      let least = Infinity;
      for (let trial = 0; trial < 3 && least > LONGEST; trial++) {
        const start = workTime();
        property(input);
        least = Math.min(least, workTime() - start);
      }
      assert.ok(least <= LONGEST, `took ${Math.round(least)} ms`);
    }),
    // Without a search for a smaller input, which would take minutes where inputs are long.
    { numRuns, includeErrorInReport: true, endOnFailure: true },
  );
}

/** Places in a text, as shares of its length. Most numbers of `fc.double` are too close to 0 for that. */
export const shares = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** What turns a text into another one: signs of our grammars, and what readers of texts trip over. */
const fragments = fc.oneof(
  fc.constantFrom(...'|+:;=.,-_*%/\\<>"\'`{}[]() \n\t\0', '', '\u2069', '\u202e', '\ud800', 'é'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'granted', 'denied', 'necessary', 'null'),
  fc.constantFrom('javascript:', 'data:text/html,', '//evil.example/', '../', '<script>', '${1}'),
  fc.string({ maxLength: 4 }),
);

const changes = fc.array(
  fc.record({
    place: shares,
    removed: fc.nat(6),
    added: fragments,
    // Seldom a very long text: it takes much time only where the work grows faster than the text.
    times: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constantFrom(2, 50, 1000)),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Valid texts in which some places were overwritten, removed, filled or repeated. */
export const mutate = (texts) =>
  fc.tuple(texts, changes).map(([text, changes]) =>
    changes.reduce((changed, { place, removed, added, times }) => {
      const at = Math.floor(place * changed.length);
      return changed.slice(0, at) + added.repeat(times) + changed.slice(at + removed);
    }, text),
  );

const odd = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1e21, '', ' ', [], {}, [[]], [null], { id: null }),
  fc.constantFrom('x'.repeat(20_000), JSON.parse('{"__proto__": {"model": "opt-out"}}')),
  fragments,
  fc.jsonValue({ maxDepth: 2 }),
);

/** The values of a JSON value, each with the object and the key where it stands. */
function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { owner: value, key },
    ...placesIn(inner),
  ]);
}

/** A JSON value in which some values are others, some keys are misspelt, and some are gone. */
export const mutateJson = (value) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'rename', 'remove', 'mutate'), odd), {
      minLength: 1,
      maxLength: 3,
    })
    .chain((edits) =>
      fc.array(mutate(fc.constant('text')), { minLength: 3, maxLength: 3 }).map((texts) => {
        const copy = structuredClone(value);
        edits.forEach(([index, how, other], turn) => {
          const places = placesIn(copy);
          if (places.length === 0) return;
          const { owner, key } = places[index % places.length];
          const before = owner[key];
          // A copy, as the next edit may be within it.
          if (how === 'replace') owner[key] = structuredClone(other);
          else if (how === 'mutate') owner[key] = `${JSON.stringify(before)}${texts[turn]}`;
          else delete owner[key];
          if (how === 'rename' && !Array.isArray(owner))
            Object.defineProperty(owner, texts[turn], {
              value: before,
              enumerable: true,
              configurable: true,
              writable: true,
            });
        });
        return copy;
      }),
    );
