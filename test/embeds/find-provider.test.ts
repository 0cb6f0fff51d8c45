import { expect } from '@open-wc/testing';
import { findProvider } from '../../src/embeds/find-provider.js';

/** The address of an embed, who provides it, and where the original is. */
const known: [embed: string, name: string, original: string | undefined][] = [
  [
    'https://www.youtube.com/embed/M7lc1UVf-VE?start=9',
    'YouTube',
    'https://www.youtube.com/watch?v=M7lc1UVf-VE',
  ],
  [
    'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE',
    'YouTube',
    'https://www.youtube.com/watch?v=M7lc1UVf-VE',
  ],
  [
    'https://www.youtube.com/embed/videoseries?list=PL1&si=x',
    'YouTube',
    'https://www.youtube.com/playlist?list=PL1',
  ],
  [
    'https://www.youtube.com/embed/abc?list=PL1',
    'YouTube',
    'https://www.youtube.com/watch?v=abc&list=PL1',
  ],
  ['https://www.youtube.com/live_chat?v=1', 'YouTube', undefined],
  ['https://player.vimeo.com/video/76979871?h=1', 'Vimeo', 'https://vimeo.com/76979871/1'],
  ['https://player.vimeo.com/video/76979871?dnt=1', 'Vimeo', 'https://vimeo.com/76979871'],
  [
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'YouTube',
    'https://www.youtube.com/channel/UC1/live',
  ],
  ['https://www.youtube.com/embed/live_stream', 'YouTube', undefined],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    'SoundCloud',
    undefined,
  ],
  [
    'https://embed.podcasts.apple.com/us/podcast/a/id12?i=34',
    'Apple Podcasts',
    'https://podcasts.apple.com/us/podcast/a/id12?i=34',
  ],
  [
    'https://www.dailymotion.com/embed/video/x84sh87',
    'Dailymotion',
    'https://www.dailymotion.com/video/x84sh87',
  ],
  [
    'https://geo.dailymotion.com/player/x1.html?video=x84sh87',
    'Dailymotion',
    'https://www.dailymotion.com/video/x84sh87',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?id=20', 'X', 'https://x.com/i/status/20'],
  ['https://platform.x.com/widgets.js', 'X', undefined],
  [
    'https://www.instagram.com/p/C7a/embed/captioned/',
    'Instagram',
    'https://www.instagram.com/p/C7a/',
  ],
  ['https://www.instagram.com/reel/C7a/embed', 'Instagram', 'https://www.instagram.com/reel/C7a/'],
  ['https://www.tiktok.com/embed/v2/7300', 'TikTok', undefined],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
    'Facebook',
    'https://www.facebook.com/a/posts/1',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2F',
    'Facebook',
    undefined,
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)//facebook.com/',
    'Facebook',
    undefined,
  ],
  ['https://connect.facebook.net/de_DE/sdk.js', 'Facebook', undefined],
  [
    'https://embed.bsky.app/embed/did:plc:aa/app.bsky.feed.post/3ka',
    'Bluesky',
    'https://bsky.app/profile/did:plc:aa/post/3ka',
  ],
  [
    'https://mastodon.example/@harbour/112233/embed',
    'Mastodon',
    'https://mastodon.example/@harbour/112233',
  ],
  [
    'https://open.spotify.com/embed/track/11d?utm_source=generator',
    'Spotify',
    'https://open.spotify.com/track/11d',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b',
    'SoundCloud',
    'https://soundcloud.com/a/b',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com.evil.example/a',
    'SoundCloud',
    undefined,
  ],
  [
    'https://embed.podcasts.apple.com/us/podcast/the-tide/id12',
    'Apple Podcasts',
    'https://podcasts.apple.com/us/podcast/the-tide/id12',
  ],
  [
    'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4&marker=53.5,9.9',
    'OpenStreetMap',
    'https://www.openstreetmap.org/?mlat=53.5&mlon=9.9',
  ],
  ['https://www.openstreetmap.org/export/embed.html?bbox=1,2,3,4', 'OpenStreetMap', undefined],
  [
    'https://www.google.com/maps/embed?pb=!1m1!2d9.97!3d53.5!2m3',
    'Google Maps',
    'https://www.google.com/maps/@53.5,9.97,15z',
  ],
  [
    'https://www.google.com/maps/embed/v1/place?key=K&q=Harbour+Row',
    'Google Maps',
    'https://www.google.com/maps/search/?api=1&query=Harbour%20Row',
  ],
  ['https://datawrapper.dwcdn.net/hb1aX/3/', 'Datawrapper', undefined],
];

describe('providers', () => {
  for (const [embed, name, original] of known)
    it(`knows ${name} by ${embed}`, () => {
      const url = new URL(embed);
      const provider = findProvider('', url);
      expect(provider.name).to.equal(name);
      expect(provider.findOriginal?.(url)).to.equal(original);
    });

  it('calls others by their host, also those that look similar', () => {
    for (const host of [
      'video.example',
      'notyoutube.com',
      'youtube.com.evil.example',
      'vimeo.evil',
    ])
      expect(findProvider('', new URL(`https://${host}/embed/1`)).name).to.equal(host);
    expect(findProvider('', new URL('https://www.google.com/recaptcha')).name).to.equal(
      'www.google.com',
    );
  });

  it('calls a provider as the page does', () => {
    const url = new URL('https://cdn.example/player');
    expect(findProvider('Harbour Video', url).name).to.equal('Harbour Video');
    expect(findProvider('youtube', url).name).to.equal('YouTube');
    expect(findProvider('X', url).posts).to.include('.twitter-tweet');
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(findProvider(name, url).name).to.equal(name);
    // The page may give it another name. What we know of its host stays.
    const named = findProvider('Our channel', new URL('https://www.youtube.com/embed/abc'));
    expect(named.name).to.equal('Our channel');
    expect(named.findOriginal?.(new URL('https://www.youtube.com/embed/abc'))).to.include('abc');
  });
});
