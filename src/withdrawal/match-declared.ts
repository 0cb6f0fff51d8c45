import type { DeclaredCookie, Purpose, Vendor } from '../core/types.js';

/** A declared name in which `*` stands for any characters. */
const toPattern = (name: string): string =>
  name
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, '\\$&'))
    .join('[^]*');

/** Whether something of a name goes; cookies and other storage are declared apart. */
export type Matches = (name: string, isCookie: boolean) => boolean;

/**
 * Tells what goes when purposes are lost: what their vendors declare for this host, unless a vendor
 * that is still granted declares it too.
 */
export function matchDeclared(
  vendors: readonly Vendor[],
  lost: readonly Purpose[],
  isGranted: (purpose: Purpose) => boolean,
  host: string,
): Matches {
  const isHere = ({ domain }: DeclaredCookie): boolean =>
    !domain || `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`);

  function declaredBy(isWanted: (purpose: Purpose) => boolean): RegExp[] {
    const wanted = vendors.filter(({ purpose }) => isWanted(purpose));
    const cookies = wanted.flatMap((vendor) => vendor.cookies.filter(isHere));
    const lists = [wanted.flatMap(({ storage }) => storage), cookies.map(({ name }) => name)];
    return lists.map((names) => RegExp(`^(${names.map(toPattern).join('|')})$`));
  }

  const goes = declaredBy((purpose) => lost.includes(purpose));
  const stays = declaredBy(isGranted);
  return (name, isCookie) => !!name && goes[+isCookie]!.test(name) && !stays[+isCookie]!.test(name);
}
