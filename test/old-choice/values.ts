import stored from '../migration/stored.json' with { type: 'json' };
import { read as c15t } from '../../src/old-choice/c15t.js';
import { read as complianz } from '../../src/old-choice/complianz.js';
import { read as cookiebot } from '../../src/old-choice/cookiebot.js';
import { read as cookieyes } from '../../src/old-choice/cookieyes.js';
import { read as klaro } from '../../src/old-choice/klaro.js';
import type { OldChoice, OldStorage, ReadOldChoice } from '../../src/old-choice/old-choice.js';
import { read as onetrust } from '../../src/old-choice/onetrust.js';
import { read as orejime } from '../../src/old-choice/orejime.js';
import { read as osano } from '../../src/old-choice/osano.js';
import { read as tarteaucitron } from '../../src/old-choice/tarteaucitron.js';
import { read as usercentrics } from '../../src/old-choice/usercentrics.js';
import { read as vanilla } from '../../src/old-choice/vanilla-cookieconsent.js';
import { OLD_TOOLS } from '../../src/options/old-tools.js';

/** The time of the values that are written here, as each tool's documentation shows them. */
export const TIME = Date.parse('2026-11-20T08:30:00.000Z');
const ISO = new Date(TIME).toISOString();

/** What a tool stores: cookies, and entries of local storage. */
export interface Stored {
  readonly cookies: Readonly<Record<string, string>>;
  readonly storage?: Readonly<Record<string, string>>;
}

export const storageOf = ({ cookies, storage = {} }: Stored): OldStorage => ({
  cookie: (name) => (name in cookies ? cookies[name] : undefined),
  item: (name) => (name in storage ? storage[name] : undefined),
});

/** The names and values in a text of `document.cookie` that a browser has returned. */
const fromBrowser = ({ cookies, storage }: { cookies: string; storage: object }): Stored => ({
  cookies: Object.fromEntries(
    cookies
      .split('; ')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  ),
  storage: storage as Record<string, string>,
});

/** A tool, what it stores after three choices, and its names for two things that can be chosen. */
export interface Case {
  readonly tool: string;
  readonly name: string;
  readonly read: ReadOldChoice;
  readonly accept: Stored;
  readonly decline: Stored;
  /** The first name was granted, and the second was not. */
  readonly one: Stored;
  readonly names: readonly [string, string];
  readonly hasTime: boolean;
  readonly readCase: (found: Stored) => OldChoice | null;
}

const cases: Case[] = [];

function add(
  tool: string,
  read: ReadOldChoice,
  names: readonly [string, string],
  values: Pick<Case, 'accept' | 'decline' | 'one'>,
  hasTime: boolean,
  what = tool,
): void {
  const name = OLD_TOOLS.get(tool) ?? '';
  const readCase = (found: Stored) => read(storageOf(found), name);
  cases.push({ tool: what, name, read, names, hasTime, readCase, ...values });
}

/** A tool whose package has stored its own values, see `test/migration/make-stored.mjs`. */
function addReal(
  key: keyof typeof stored,
  read: ReadOldChoice,
  names: readonly [string, string],
  hasTime: boolean,
  tool: string = key,
): void {
  const { accept, decline, one } = stored[key];
  const values = {
    accept: fromBrowser(accept),
    decline: fromBrowser(decline),
    one: fromBrowser(one),
  };
  add(tool, read, names, values, hasTime, key);
}

const OURS = ['analytics', 'advertising'] as const;
addReal('vanilla-cookieconsent', vanilla, OURS, true);
addReal('vanilla-cookieconsent 2', vanilla, OURS, true, 'vanilla-cookieconsent');
addReal('klaro', klaro, OURS, false);
addReal('orejime', orejime, OURS, false);
addReal('tarteaucitron', tarteaucitron, OURS, false);
addReal('c15t', c15t, ['measurement', 'marketing'], true);

// The fields and the method are those of https://www.cookiebot.com/en/developer/.
const cookiebotValue = (statistics: boolean, marketing: boolean): Stored => ({
  cookies: {
    CookieConsent: `{stamp:%27p3Ij8a+/w==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${TIME}%2Cregion:%27de%27}`,
  },
});
add(
  'cookiebot',
  cookiebot,
  ['statistics', 'marketing'],
  {
    accept: cookiebotValue(true, true),
    decline: cookiebotValue(false, false),
    one: cookiebotValue(true, false),
  },
  true,
);

// The cookies are described in
// https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0, and OneTrust's
// own script, https://cdn.cookielaw.org/scripttemplates/otSDKStub.js, numbers the answers in `intType`.
const onetrustValue = (performance: number, targeting: number, answer: number): Stored => ({
  cookies: {
    OptanonConsent: `isGpcEnabled=0&datestamp=Fri+Nov+20+2026+09%3A30%3A00+GMT%2B0100&version=202609.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=7cbc60b3&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0003%3A0%2CC0002%3A${performance}%2CC0004%3A${targeting}&intType=${answer}&geolocation=DE%3BBE&AwaitingReconsent=false`,
    OptanonAlertBoxClosed: ISO,
  },
});
add(
  'onetrust',
  onetrust,
  ['C0002', 'C0004'],
  { accept: onetrustValue(1, 1, 3), decline: onetrustValue(0, 0, 4), one: onetrustValue(1, 0, 2) },
  true,
);

// No documentation describes the format. This is what pages with the tool store.
const cookieyesValue = (analytics: string, advertisement: string, consent = 'yes'): Stored => ({
  cookies: {
    'cookieyes-consent': `consentid:T0hOT2NrNWtZMmd6,consent:${consent},action:yes,necessary:yes,functional:no,analytics:${analytics},performance:no,advertisement:${advertisement},other:no,lastRenewedDate:1700000000000`,
  },
});
add(
  'cookieyes',
  cookieyes,
  ['analytics', 'advertisement'],
  {
    accept: cookieyesValue('yes', 'yes'),
    decline: cookieyesValue('no', 'no', 'no'),
    one: cookieyesValue('yes', 'no'),
  },
  false,
);

// The cookies and their values are those of https://complianz.io/developers-guide-for-third-party-integrations.
const complianzValue = (statistics: string, marketing: string): Stored => ({
  cookies: {
    'cmplz_banner-status': 'dismissed',
    cmplz_policy_id: '28',
    cmplz_functional: 'allow',
    cmplz_preferences: 'deny',
    cmplz_statistics: statistics,
    cmplz_marketing: marketing,
    cmplz_consented_services: '',
  },
});
add(
  'complianz',
  complianz,
  ['statistics', 'marketing'],
  {
    accept: complianzValue('allow', 'allow'),
    decline: complianzValue('deny', 'deny'),
    one: complianzValue('allow', 'deny'),
  },
  false,
);

const service = (id: string, status: boolean, type = 'explicit') => ({
  history: [
    { action: 'onInitialPageLoad', status: false, timestamp: TIME - 5000, type: 'implicit' },
    { action: 'onUpdateServices', language: 'de', status, timestamp: TIME, type },
  ],
  id,
  processorId: 'f00',
  status,
});
const usercentricsValue = (first: boolean, second: boolean): Stored => ({
  cookies: {},
  storage: {
    uc_user_interaction: 'true',
    uc_settings: JSON.stringify({
      controllerId: 'c0',
      id: 's0',
      language: 'de',
      services: [
        service('essential', true, 'implicit'),
        service('HkocEodjb7', first),
        service('S1_9Vsuj-Q', second),
      ],
      version: '3.1.0',
    }),
  },
});
add(
  'usercentrics',
  usercentrics,
  ['HkocEodjb7', 'S1_9Vsuj-Q'],
  {
    accept: usercentricsValue(true, true),
    decline: usercentricsValue(false, false),
    one: usercentricsValue(true, false),
  },
  true,
);

/** Every tool with decisions about several purposes or services. */
export const CASES: readonly Case[] = cases;

export { osano, stored, vanilla, fromBrowser };
