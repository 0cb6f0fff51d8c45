import { leaveOutTelling } from './leave-out-telling.js';
import { ACTS, type ChoiceKind, DIMENSIONS, type Kind } from './rates-types.js';

type Choices = readonly ChoiceKind[];

const namesIn = (kinds: readonly Kind[]) =>
  DIMENSIONS.map((name) => new Set(kinds.map(({ values }) => values[name])));

/** Returns a function that says whether a choice is in a group that `before` has and `after` lacks. */
function createIsLeftOut(before: Choices, after: Choices): (choice: ChoiceKind) => boolean {
  const [all, kept] = [namesIn(before), namesIn(after)];
  return ({ values }) =>
    DIMENSIONS.some(
      (name, index) => all[index]?.has(values[name]) && !kept[index]?.has(values[name]),
    );
}

/**
 * Leaves out the same groups of Accept and Decline. Of a group with 19 of Accept and 21 of Decline, only the
 * 19 would be left out otherwise, and every rate would shift. Where one of the two acts has no choices left,
 * no rate is shown.
 */
function keepAlike(accept: Choices, decline: Choices): Choices {
  const kept = [accept, decline].map((choices) => leaveOutTelling(choices, DIMENSIONS));
  const [accepted = [], declined = []] = kept;
  if (accepted.length === 0 || declined.length === 0) return kept.flat();
  const areLeftOut = [createIsLeftOut(accept, accepted), createIsLeftOut(decline, declined)];
  const withoutThem = (choices: Choices) =>
    choices.filter((choice) => !areLeftOut.some((isLeftOut) => isLeftOut(choice)));
  const [nextAccept, nextDecline] = [withoutThem(accepted), withoutThem(declined)];
  const isDone = nextAccept.length === accept.length && nextDecline.length === decline.length;
  return isDone ? kept.flat() : keepAlike(nextAccept, nextDecline);
}

/** Keeps the choices that the report may tell of: see `leaveOutTelling`. */
export function keepChoices(choices: Choices): Choices {
  const ofAct = (wanted: ChoiceKind['act']) => choices.filter(({ act }) => act === wanted);
  const others = ACTS.filter((act) => act !== 'accept' && act !== 'decline');
  return [
    ...keepAlike(ofAct('accept'), ofAct('decline')),
    ...others.flatMap((act) => leaveOutTelling(ofAct(act), DIMENSIONS)),
  ];
}
