import type { Setup, ThemeValues } from './setup.js';

/** A custom property of ours that the owner can set. */
export interface ThemeProperty {
  readonly name: string;
  readonly label: string;
  /** The property of CSS whose values it takes. */
  readonly takes: 'color' | 'font-family' | 'border-radius' | 'max-width';
  readonly hint: string;
}

/** Colours, which may differ in the dark scheme. */
export const COLOURS: readonly ThemeProperty[] = [
  { name: '--ask-first-surface', label: 'Background', takes: 'color', hint: '' },
  { name: '--ask-first-ink', label: 'Text', takes: 'color', hint: '' },
  { name: '--ask-first-line', label: 'Borders', takes: 'color', hint: '' },
  { name: '--ask-first-button-surface', label: 'Background of buttons', takes: 'color', hint: '' },
  { name: '--ask-first-button-ink', label: 'Text of buttons', takes: 'color', hint: '' },
];

/** What is the same in both schemes. */
export const SHAPE: readonly ThemeProperty[] = [
  {
    name: '--ask-first-font',
    label: 'Font',
    takes: 'font-family',
    hint: 'The families of your site, such as Georgia, serif. Without it: the font of the page.',
  },
  {
    name: '--ask-first-radius',
    label: 'Corners',
    takes: 'border-radius',
    hint: 'A length, such as 0 or 1em.',
  },
  {
    name: '--ask-first-space',
    label: 'Density',
    takes: 'max-width',
    hint: 'All gaps derive from this length. Without it: 1em.',
  },
  {
    name: '--ask-first-width',
    label: 'Width of the layouts box and dialog',
    takes: 'max-width',
    hint: 'A length. Without it: 28em.',
  },
];

/** Text that ends a declaration, or that makes it request or read something else. */
const UNSAFE = /[;{}<>\\@!]|url\(|image|var\(|env\(|attr\(/i;

/** Whether a property of ours takes this value: the browser itself reads it. */
export const isThemeValue = ({ takes }: ThemeProperty, value: string): boolean =>
  !UNSAFE.test(value) && CSS.supports(takes, value);

/** The declarations that can be used, in our order. */
export const usableValues = (
  properties: readonly ThemeProperty[],
  values: ThemeValues,
): (readonly [name: string, value: string])[] =>
  properties.flatMap((property) => {
    const value = values[property.name]?.trim() ?? '';
    return isThemeValue(property, value) ? [[property.name, value] as const] : [];
  });

/** The values that the notice has in a colour scheme. */
export const valuesIn = (
  { theme, darkTheme }: Setup,
  scheme: 'light' | 'dark',
): (readonly [name: string, value: string])[] => [
  ...usableValues([...COLOURS, ...SHAPE], theme),
  ...(scheme === 'dark' ? usableValues(COLOURS, darkTheme) : []),
];

const writeRule = (values: readonly (readonly [string, string])[], indent: string): string =>
  `${indent}:root {\n${values.map(([name, value]) => `${indent}  ${name}: ${value};\n`).join('')}${indent}}\n`;

/** Writes the style sheet of the theme; empty without one. */
export function writeStyle({ theme, darkTheme }: Setup): string {
  const values = usableValues([...COLOURS, ...SHAPE], theme);
  const darkValues = usableValues(COLOURS, darkTheme);
  const dark = `@media (prefers-color-scheme: dark) {\n${writeRule(darkValues, '  ')}}\n`;
  return (values.length > 0 ? writeRule(values, '') : '') + (darkValues.length > 0 ? dark : '');
}
