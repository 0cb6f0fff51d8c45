import { isExecutable } from '../gate/held.js';
import { readTags } from '../markup/read-tags.js';
import type { OldConfig } from './old-config.js';
import { readValues } from './read-values.js';
import type { ToolMarkup } from './tool-markup.js';

const NONE: OldConfig = { categories: [], vendors: [] };

/** Reads the configuration of a tool from code. */
export const readOldCode = (code: string, tool: ToolMarkup): OldConfig =>
  tool.readConfig && tool.code.test(code) ? tool.readConfig(readValues(code)) : NONE;

/** Reads the configurations of a tool from the inline scripts of a page. */
export const readOldPage = (html: string, tool: ToolMarkup): OldConfig[] =>
  readTags(html, { scripting: true })
    .filter(({ name, attributes, text }) => name === 'script' && text && !attributes.has('src'))
    .filter(({ attributes }) => isExecutable(attributes.get('type') ?? ''))
    .map(({ end, text }) => readOldCode(html.slice(end, text?.end), tool));

/** Merges configurations, as each page may have a part of one. Of single values, the first counts. */
export function mergeConfigs(configs: readonly OldConfig[]): OldConfig {
  const vendors = new Map(
    configs.flatMap((config) => config.vendors).map((vendor) => [vendor.id, vendor]),
  );
  const first = <Key extends keyof OldConfig>(key: Key): OldConfig[Key] | undefined =>
    configs.map((config) => config[key]).find((value) => value !== undefined);
  return {
    categories: [...new Set(configs.flatMap(({ categories }) => categories))],
    vendors: [...vendors.values()],
    policyUrl: first('policyUrl'),
    revision: first('revision'),
    cookie: first('cookie'),
  };
}
