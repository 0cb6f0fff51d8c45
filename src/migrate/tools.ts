import type { ToolMarkup } from './tool-markup.js';
import { c15t } from './tools/c15t.js';
import { complianz } from './tools/complianz.js';
import { cookiebot } from './tools/cookiebot.js';
import { cookieyes } from './tools/cookieyes.js';
import { klaro } from './tools/klaro.js';
import { onetrust } from './tools/onetrust.js';
import { orejime } from './tools/orejime.js';
import { osano } from './tools/osano.js';
import { tarteaucitron } from './tools/tarteaucitron.js';
import { usercentrics } from './tools/usercentrics.js';
import { vanillaCookieConsent } from './tools/vanilla-cookieconsent.js';

/** The tools whose markup can be migrated, by the names that `migrateFrom` has for them. */
export const TOOLS: ReadonlyMap<string, ToolMarkup> = new Map(
  Object.entries({
    c15t,
    complianz,
    cookiebot,
    cookieyes,
    klaro,
    onetrust,
    orejime,
    osano,
    tarteaucitron,
    usercentrics,
    'vanilla-cookieconsent': vanillaCookieConsent,
  }),
);
