/** How long work takes, in milliseconds, before its progress is shown. */
const PATIENCE = 1000;

/** Milliseconds between two texts of the line, so that a reader can follow. */
const PERIOD = 200;

const CLEAR_LINE = '\r\u001b[K';

/** A line on the standard error that says how far the work is. */
export interface Progress {
  /** Shows the text that `describe` gives, unless the last one was shown just now. */
  show(describe: () => string): void;
  /** Removes the line. */
  end(): void;
}

/** Creates the line. It is written on a terminal only, once the work takes long. */
export function createProgress(): Progress {
  const { stderr } = process;
  let written = Date.now() + PATIENCE - PERIOD;
  let isShown = false;
  return {
    show(describe) {
      const now = Date.now();
      if (!stderr.isTTY || now - written < PERIOD) return;
      stderr.write(`${CLEAR_LINE}${describe()}`);
      written = now;
      isShown = true;
    },
    end() {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
