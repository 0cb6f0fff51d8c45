import { advertisers } from './advertisers.js';
import { audiences } from './audiences.js';
import { embeds } from './embeds.js';
import { exchanges } from './exchanges.js';
import { experiments } from './experiments.js';
import { products } from './products.js';
import type { CatalogueVendor } from './catalogue-vendor.js';

/** Usual third parties of news sites, with what they publish about their cookies. */
export const CATALOGUE: readonly CatalogueVendor[] = [
  ...audiences,
  ...products,
  ...experiments,
  ...advertisers,
  ...exchanges,
  ...embeds,
];
