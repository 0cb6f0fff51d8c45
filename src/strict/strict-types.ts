/** The owner's options of a policy that consent lifts. */
import type { Purpose } from '../core/types.js';
import type { RecordOptions } from '../record/parse-record.js';

/**
 * What a page may load, and how its cookie is read: `cookieName`, `cookie`, `revision` and `purposes` are those
 * of the page's options. Without `purposes` they are analytics and advertising.
 */
export interface StrictOptions extends RecordOptions {
  /**
   * Hosts that a page may request before any choice, besides its own: `img.paper.example`,
   * `*.paper.example`, `https://img.paper.example:8443`. They are read as in a
   * Content-Security-Policy: without `*.`, sub-domains are other hosts. Default: none.
   */
  readonly allow?: readonly string[];
  /**
   * For each purpose, the hosts that a page may request once it is granted, while another purpose
   * is not. With all purposes granted there is no policy. Default: none.
   */
  readonly hosts?: Readonly<Record<Purpose, readonly string[]>>;
  /**
   * Whether frames of every host are left to their marks: a visitor can then show one embed without
   * granting its purpose. Default: false, frames are held like all else.
   */
  readonly leaveFrames?: boolean;
  /** Whether the browser only reports what the policy would hold. Default: false. */
  readonly reportOnly?: boolean;
  /** Address that receives the browser's reports. Default: none; the console has them. */
  readonly reportTo?: string;
  /**
   * Whether the header `Connection-Allowlist` is sent too. Chromium holds everything that it does not name,
   * links to other sites included. Default: false.
   */
  readonly connectionAllowlist?: boolean;
  /** Hosts that links of the page may lead to, for `Connection-Allowlist`. Default: none. */
  readonly links?: readonly string[];
}

/** The options, read and checked. */
export interface Strict {
  /** How the cookie is read, with the purposes always named. */
  readonly record: RecordOptions;
  readonly purposes: readonly Purpose[];
  readonly allow: readonly string[];
  readonly hosts: Readonly<Record<Purpose, readonly string[]>>;
  readonly leavesFrames: boolean;
  readonly isReportOnly: boolean;
  readonly reportTo: string;
  readonly hasAllowlist: boolean;
  readonly links: readonly string[];
}
