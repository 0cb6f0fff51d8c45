import type { Config, Vendor } from '../core/config-types.js';
import { fieldsOf } from '../core/fields.js';
import { NECESSARY } from '../core/purposes.js';
import type { Report } from '../core/types.js';
import { reportWrongOption, type OnWrongOption } from '../core/wrong-option.js';
import { directionOf } from '../locales/direction-of.js';
import { findLanguage } from '../locales/languages.js';
import { checkAnywhere } from '../options/check-options.js';
import type { ConfigInput } from '../options/config-input.js';
import { readConfig } from '../options/config.js';
import { mergeTexts } from '../options/merge-texts.js';
import { readNoticeOptions } from '../options/notice-options.js';
import { readDescription } from '../options/read-description.js';
import { readVendors } from '../options/vendors.js';
import { report as reportInConsole } from '../page/report.js';
import { fill } from '../ui/format-text.js';
import { headingsIn, type PolicyHeadings } from './headings.js';
import type { PolicyTexts } from './load-policy-texts.js';

/** One thing that a vendor keeps; a vendor that keeps nothing has one row too. */
export interface PolicyRow {
  readonly vendor: string;
  /** Address of the vendor's privacy policy; empty means that there is no link. */
  readonly policyUrl: string;
  /** Name of the cookie, or in the browser's storage; empty where the vendor keeps nothing. */
  readonly name: string;
  /** Empty where the vendor keeps nothing. So is the place. */
  readonly lifetime: string;
  readonly place: string;
}

/** A purpose with what its vendors keep. */
export interface PolicyPurpose {
  readonly id: string;
  readonly label: string;
  /** What the data is used for; may be empty. */
  readonly description: string;
  /** Says that the site names no vendors for this purpose; empty where there are some. */
  readonly note: string;
  readonly rows: readonly PolicyRow[];
}

/** The table for a policy page, all in words of one language. Nothing in it is escaped. */
export interface PolicyTable {
  /** BCP 47 language. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly headings: PolicyHeadings;
  /** The necessary purpose, then those on offer in their order. */
  readonly purposes: readonly PolicyPurpose[];
}

/** A place without an address: the table is the same on each host. */
const NOWHERE = { hostname: '', origin: '', href: '' };

/** Our texts with the owner's over them. */
function withOwnTexts(
  { notice, preferences }: PolicyTexts,
  language: string,
  context: { config: Config; report: Report },
): PolicyTexts {
  return {
    notice: mergeTexts(context, notice, language, ''),
    preferences: mergeTexts(context, preferences, language, '-preferences'),
  };
}

function rowsOf(
  { name: vendor, policyUrl, cookies, storage }: Vendor,
  headings: PolicyHeadings,
  unknownLifetime: string,
): PolicyRow[] {
  const kept = [
    ...cookies.map(({ name, lifetime, domain }) => ({
      name,
      lifetime: lifetime || unknownLifetime,
      place: domain || headings.thisSite,
    })),
    ...storage.map((name) => ({
      name,
      lifetime: headings.untilDeleted,
      place: headings.storage,
    })),
  ];
  const nothing = { name: '', lifetime: '', place: '' };
  return (kept.length > 0 ? kept : [nothing]).map((row) => ({ vendor, policyUrl, ...row }));
}

/**
 * Creates the table of purposes, vendors, cookies and storage for the site's policy page, from the
 * options of the page. It uses the same words as the settings: ours with the owner's over them.
 * Where the options have texts for a region, the option `lang` chooses the region.
 *
 * @param input the options. What is wrong in them is reported, with what is used instead.
 * @param texts ours in the language of the table, see `loadPolicyTexts`
 * @param report default: the console
 */
export function createPolicyTable(
  input: ConfigInput,
  texts: PolicyTexts,
  report: Report = reportInConsole,
): PolicyTable {
  const { locale } = texts.notice;
  const language = findLanguage(locale);
  const onWrong: OnWrongOption = (...mistake) => reportWrongOption(report, ...mistake);
  const raw = fieldsOf(input);
  const isLanguageStated = typeof raw.lang === 'string' && findLanguage(raw.lang) === language;
  const config = readConfig(raw);
  checkAnywhere(config, onWrong);
  const { notice, preferences } = withOwnTexts(texts, language, {
    config: isLanguageStated ? config : readConfig({ ...raw, lang: locale }),
    report,
  });
  const headings = headingsIn(language);
  const vendors = readVendors(config, onWrong);
  const { purposes } = readNoticeOptions(config, notice.purposes, NOWHERE, onWrong);

  const describe = (id: string, label: string, ours: unknown): PolicyPurpose => {
    const own = vendors.filter(({ purpose }) => purpose === id);
    return {
      id,
      label,
      description: readDescription(config, id, ours),
      note: own.length > 0 || id === NECESSARY ? '' : preferences.noVendors,
      rows: own.flatMap((vendor) => rowsOf(vendor, headings, preferences.unknownLifetime)),
    };
  };
  const necessaryText = fill(preferences.necessaryText, { name: config.cookieName });
  return {
    locale,
    direction: directionOf(locale),
    headings,
    purposes: [
      describe(NECESSARY, preferences.necessary, necessaryText),
      ...purposes.map(({ id, label }) =>
        describe(id, label, fieldsOf(preferences.descriptions)[id]),
      ),
    ],
  };
}
