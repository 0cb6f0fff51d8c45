/**
 * Whether words are written in colours: for a terminal, and only for people who want them.
 *
 * @param environment that of the process: `NO_COLOR` with any text asks for none, see https://no-color.org
 */
export const wantsColours = (
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean => isTTY === true && !NO_COLOR && TERM !== 'dumb';
