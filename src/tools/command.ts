/** A command of the command line, each in a file of its own. */
export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /**
   * @param words what follows the name of the command
   * @returns the exit code
   * @throws {UsageError} where the user can correct the error
   */
  readonly run: (words: string[]) => Promise<number>;
}
