import type { RawOptions } from '../core/config-types.js';
import { isOn } from '../options/switch.js';

/** The host names of a developer's own machine. */
const LOCAL = /^(127\.0\.0\.1|\[::1]|(.+\.)?localhost)$/;

/** Whether the developer asks for the panel: by the option, or on their own machine by the address. */
export const wantsLint = ({ lint }: RawOptions): boolean =>
  isOn(lint) || (LOCAL.test(location.hostname) && /[?&]ask-first-lint\b/.test(location.search));
