import { format } from 'node:util';
import { renderGuard, renderNotice, type ConfigInput } from 'ask-first/html';
import { messageOf, UsageError } from './usage-error.js';

/** The HTML between our comments in a page, by the names in the comments. */
export interface Blocks {
  readonly guard: string;
  readonly notice: string;
}

export type BlockName = keyof Blocks;

export interface BlockOptions {
  /** The path of the file with the options, for messages. */
  readonly configPath: string;
  readonly base?: string | undefined;
  readonly inline: boolean;
  readonly early: boolean;
  /** The name of the variant of the notice; undefined for the notice without a variant. */
  readonly variant?: string | undefined;
  /** The nonce, written as it is. Mostly it is a placeholder that a server replaces. */
  readonly nonce?: string | undefined;
}

/** Given to the library in place of the nonce: it would escape a placeholder such as `<?= $nonce ?>`. */
const STAND_IN = 'ask-first-nonce-stand-in';

/** Checks that the options have a variant of this name. The library reports what is wrong in the variant. */
function checkVariant({ variants }: ConfigInput, name: string, configPath: string): void {
  // The file may have anything in place of a list.
  const given: unknown = variants;
  const names = Array.isArray(given)
    ? given.map((variant: { name?: unknown } | null) => variant?.name)
    : [];
  if (names.includes(name)) return;
  const known = names.length > 0 ? `It has: ${names.join(', ')}` : 'It has none';
  throw new UsageError(`--variant: ${configPath} has no variant "${name}". ${known}`);
}

/** Runs `work` with a console that writes each message once: several languages have the same mistakes. */
function reportOnce<Result>(reported: Set<string>, work: () => Result): Result {
  const { error, warn } = console;
  const write = (...words: unknown[]): void => {
    const message = format(...words);
    if (!reported.has(message)) process.stderr.write(`${message}\n`);
    reported.add(message);
  };
  Object.assign(console, { error: write, warn: write });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn });
  }
}

/**
 * Returns a function that renders both blocks in a language. It renders each language once, however many
 * pages there are. Without a language, it uses the language of the options.
 *
 * @throws {UsageError} where the options have no such variant, or do not name the site
 */
export function createRenderer(
  config: ConfigInput,
  { configPath, base, inline, early, variant, nonce }: BlockOptions,
): (language?: string) => Blocks {
  const reported = new Set<string>();
  const rendered = new Map<string | undefined, Blocks>();
  if (variant !== undefined) checkVariant(config, variant, configPath);
  const chosen = variant === undefined ? {} : { variant };
  const standIn = nonce === undefined ? {} : { nonce: STAND_IN };
  const withNonce = (html: string): string =>
    html.replaceAll(`nonce="${STAND_IN}"`, () => `nonce="${nonce ?? ''}"`);

  function render(language?: string): Blocks {
    const guard = renderGuard(config, {
      inline,
      early,
      ...(base !== undefined && { base }),
      ...standIn,
    });
    try {
      const notice = renderNotice(config, language, { ...chosen, ...standIn });
      return { guard: withNonce(guard), notice: withNonce(notice) };
    } catch (error) {
      if (!(error instanceof TypeError && messageOf(error).includes('"site"'))) throw error;
      throw new UsageError(
        `--config: ${configPath} does not name the site. Add "site": "The name of your site"`,
      );
    }
  }

  return (language) => {
    const blocks = rendered.get(language) ?? reportOnce(reported, () => render(language));
    rendered.set(language, blocks);
    return blocks;
  };
}
