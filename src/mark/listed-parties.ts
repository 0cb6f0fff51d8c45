import type { Party } from './party.js';

/**
 * Third parties that the data does not know, or whose category there does not tell the purpose. Each is a
 * host, or a host with the beginning of a path, as the vendor's documentation has it. The longest that
 * matches an address counts.
 */
const LISTS: Readonly<Record<string, string>> = {
  analytics: `
    clarity.ms static.cloudflareinsights.com piano.io aticdn.net xiti.com
    js-agent.newrelic.com bam.nr-data.net cdn.amplitude.com api.amplitude.com cdn.mxpnl.com
    posthog.com i.posthog.com heapanalytics.com cdn.heapanalytics.com static.chartbeat.com
    script.ioam.de iocnt.net plausible.io usefathom.com simpleanalyticscdn.com matomo.cloud
    scorecardresearch.com www.google.com/analytics`,
  advertising: `
    facebook.com/tr
    analytics.tiktok.com business-api.tiktok.com ct.pinterest.com s.pinimg.com/ct
    px.ads.linkedin.com snap.licdn.com sc-static.net tr.snapchat.com t.co bat.bing.com
    bat.bing.net www.redditstatic.com/ads alb.reddit.com imasdk.googleapis.com
    www.google.com/pagead www.google.com/ads www.google.com/recaptcha/ads google.com/ccm
    google.com/rmkt fundingchoicesmessages.google.com adtrafficquality.google`,
  embeds: `
    youtube.com youtube-nocookie.com ytimg.com vimeo.com vimeocdn.com dailymotion.com dmcdn.net
    platform.twitter.com twitter.com x.com instagram.com tiktok.com facebook.com facebook.net
    bsky.app threads.net threads.com spotify.com soundcloud.com embed.podcasts.apple.com
    embed.music.apple.com openstreetmap.org google.com/maps maps.google.com maps.googleapis.com
    www.bing.com/maps dwcdn.net datawrapper.de flourish.studio infogram.com infogr.am giphy.com
    redditmedia.com embed.reddit.com assets.pinterest.com www.linkedin.com/embed
    platform.linkedin.com player.twitch.tv streamable.com embed.ted.com jwpcdn.com jwplatform.com
    jwplayer.com players.brightcove.net ivoox.com megaphone.fm podigee.io acast.com
    disqus.com disquscdn.com`,
  functional: `gravatar.com hsforms.net hsforms.com`,
};

/** The third parties of our list, by host, with the beginning of a path where one is needed. */
export const LISTED_PARTIES: ReadonlyMap<string, Party> = new Map(
  Object.entries(LISTS).flatMap(([purpose, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((pattern): [string, Party] => [
        pattern,
        { mark: purpose, reason: `${pattern} is in our list` },
      ]),
  ),
);
