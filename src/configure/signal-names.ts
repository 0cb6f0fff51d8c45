import type { PublishedSignalsInput } from '../signals/options.js';

/** The signals that we publish, with the names of their vendors. A missing one is a type error. */
export const SIGNAL_NAMES: Readonly<Record<keyof PublishedSignalsInput, string>> = {
  adobe: 'Adobe Experience Platform Web SDK',
  adsense: 'Google AdSense',
  amplitude: 'Amplitude',
  datadog: 'Datadog',
  google: 'Google tags and Tag Manager (consent mode)',
  gpp: 'Prebid and ad servers in the US (GPP)',
  gpt: 'Google Publisher Tag',
  matomo: 'Matomo',
  meta: 'Meta Pixel',
  'microsoft-clarity': 'Microsoft Clarity',
  'microsoft-uet': 'Microsoft Advertising',
  mixpanel: 'Mixpanel',
  piano: 'Piano Analytics',
  pinterest: 'Pinterest',
  posthog: 'PostHog',
  snowplow: 'Snowplow',
  tiktok: 'TikTok Pixel',
};

/** Whether this is the name of one of these signals. */
export const isSignalName = (found: unknown): found is keyof PublishedSignalsInput =>
  Object.keys(SIGNAL_NAMES).some((name) => name === found);
