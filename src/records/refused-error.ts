/** Why the receiver refuses a request. */
export class RefusedError extends Error {
  /**
   * @param message for the developer of the site; it repeats no value that was sent
   * @param status the status of the answer
   */
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}
