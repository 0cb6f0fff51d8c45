/**
 * Lets steps that run side by side print one after the other. The oldest step that still runs prints at
 * once. The others print when it is their turn.
 */
export function createOutput(write = (text) => process.stdout.write(text)) {
  const waiting = [];

  function flush() {
    while (waiting.length > 0) {
      const [first] = waiting;
      write(first.text);
      first.text = '';
      if (!first.hasEnded) return;
      waiting.shift();
    }
  }

  return {
    /** `print(text)` and `end()` for one step. */
    open() {
      const one = { text: '', hasEnded: false };
      waiting.push(one);
      return {
        print(text) {
          one.text += text;
          if (waiting[0] === one) flush();
        },
        end() {
          one.hasEnded = true;
          flush();
        },
      };
    },
  };
}
