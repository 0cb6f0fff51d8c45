/**
 * Whether to write in colours: only on a terminal, and only for people who want colours.
 *
 * @param environment the variables of the process. Any text in `NO_COLOR` means no colours, see
 *   https://no-color.org
 */
export const wantsColours = (
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean => isTTY === true && !NO_COLOR && TERM !== 'dumb';
