/** Why a page is left as it is. */
export class PageError extends Error {
  /** Whether somebody has to do something: a fragment is meant to have no notice. */
  readonly isMistake: boolean;

  constructor(message: string, { isMistake = true } = {}) {
    super(message);
    this.isMistake = isMistake;
  }
}
