/** What a site owner may write for `signals`: types only. */
import type { AdsenseOptions } from './adsense.js';
import type { InstanceOptions } from './create-instance-signal.js';
import type { VendorOptions } from './create-signal.js';
import type { GoogleOptions } from './google-options.js';
import type { GppOptions } from './gpp.js';
import type { GptOptions } from './gpt.js';
import type { MatomoOptions } from './matomo.js';
import type { ClarityOptions } from './microsoft-clarity.js';
import type { Signal } from './signal.js';

/** `true`, or the signal's options, loads a signal. `false` and `null` do not. */
type SignalInput<Options> = boolean | null | Options;

/** The signals that we publish, by name. */
export interface PublishedSignalsInput {
  /** Adobe Experience Platform Web SDK. */
  readonly adobe?: SignalInput<InstanceOptions>;
  /** Google AdSense. */
  readonly adsense?: SignalInput<AdsenseOptions>;
  readonly amplitude?: SignalInput<InstanceOptions>;
  /** Datadog browser monitoring. */
  readonly datadog?: SignalInput<VendorOptions>;
  /** Google's tags and Tag Manager: consent mode v2. */
  readonly google?: SignalInput<GoogleOptions>;
  /** IAB's Global Privacy Platform with its section for the US. */
  readonly gpp?: SignalInput<GppOptions>;
  /** Google Publisher Tag without TCF. */
  readonly gpt?: SignalInput<GptOptions>;
  readonly matomo?: SignalInput<MatomoOptions>;
  /** The Meta pixel. */
  readonly meta?: SignalInput<InstanceOptions>;
  readonly 'microsoft-clarity'?: SignalInput<ClarityOptions>;
  /** Microsoft Advertising: UET consent mode. */
  readonly 'microsoft-uet'?: SignalInput<VendorOptions>;
  readonly mixpanel?: SignalInput<InstanceOptions>;
  /** Piano Analytics. */
  readonly piano?: SignalInput<InstanceOptions>;
  /** The Pinterest tag. */
  readonly pinterest?: SignalInput<InstanceOptions>;
  readonly posthog?: SignalInput<InstanceOptions>;
  readonly snowplow?: SignalInput<InstanceOptions>;
  /** The TikTok pixel. */
  readonly tiktok?: SignalInput<InstanceOptions>;
}

/** A signal of the site's own, with its options. */
export interface OwnSignalInput {
  readonly signal: Signal;
  readonly [option: string]: unknown;
}

/**
 * The signals to load. Every name that is not one of ours has to hold a signal of the site's own, so
 * that a misspelled name is a type error. The union is needed for that: in an interface, an index
 * signature would have to allow our options under every name.
 */
export type SignalsInput =
  PublishedSignalsInput | (PublishedSignalsInput & Readonly<Record<string, OwnSignalInput>>);
