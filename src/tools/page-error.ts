/** Why a page is left as it is. */
export class PageError extends Error {
  /** Whether the owner has to do something. For a part of a page, for example, there is nothing to do. */
  readonly isMistake: boolean;

  constructor(message: string, { isMistake = true } = {}) {
    super(message);
    this.isMistake = isMistake;
  }
}
