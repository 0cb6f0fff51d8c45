import type { Purpose, Vendor } from '../core/types.js';

/** A declared name in which `*` stands for any characters. */
const toPattern = (name: string): string =>
  name
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'))
    .join('[^]*');

/**
 * Tells which names go when purposes are lost: those that their vendors declare, unless a vendor
 * that is still granted declares them too.
 */
export function matchDeclared(
  vendors: readonly Vendor[],
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
): (name: string) => boolean {
  const declaredBy = (isWanted: (purpose: Purpose) => boolean): RegExp => {
    const names = vendors
      .filter(({ purpose }) => isWanted(purpose))
      .flatMap(({ cookies, storage }) => [...cookies.map(({ name }) => name), ...storage]);
    return RegExp(`^(${names.map(toPattern).join('|')})$`);
  };
  const goes = declaredBy((purpose) => lost.includes(purpose));
  const stays = declaredBy(isGranted);
  return (name) => !!name && goes.test(name) && !stays.test(name);
}
