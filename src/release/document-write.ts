import { documentNode } from '../page/document.js';
import { overrideMethod, type PassOn, type Restore } from './override.js';
import { runningScript } from './released-code.js';
import { createWriter, type OnWrittenScript, type Writer } from './written-markup.js';

const writers = new WeakMap<Element, Writer>();

/**
 * Inserts what a released script writes with `document.write` at once, after the script. After the page
 * has been parsed, a browser would ignore such a call by an external script. The same call by an inline
 * script would remove the whole page, and so would `document.open`, or a write after `document.close`.
 * Calls by other code go through.
 *
 * @param onScript called with each script that was written, which is still held
 */
export function catchWrites(onScript: OnWrittenScript): Restore[] {
  const catchCall = (name: string, act: (script: Element, args: unknown[]) => unknown) =>
    overrideMethod(documentNode, name, (args: unknown[], passOn: PassOn) => {
      const script = runningScript();
      return script ? act(script, args) : passOn(...args);
    });
  const catchWrite = (name: 'write' | 'writeln') =>
    catchCall(name, (script, text) => {
      const writer = writers.get(script) ?? createWriter(script, onScript);
      writers.set(script, writer);
      writer(name, text);
    });
  return [
    catchWrite('write'),
    catchWrite('writeln'),
    // With three arguments, `open` opens a window.
    catchCall('open', (_script, args) =>
      args.length < 3 ? documentNode : Reflect.apply(window.open, window, args),
    ),
    catchCall('close', () => undefined),
  ];
}
