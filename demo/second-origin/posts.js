// Plays the scripts of social networks: each puts a frame in the place of a post, or into it.
{
  const { origin, pathname } = new URL(document.currentScript.src);
  const [, provider] = /^\/embeds\/(\w+)\.js$/.exec(pathname);
  const posts = {
    x: '.twitter-tweet',
    instagram: '.instagram-media',
    tiktok: '.tiktok-embed',
    facebook: '.fb-post',
    bluesky: '.bluesky-embed',
    mastodon: 'blockquote.mastodon-embed',
  };
  const fillsPost = /^(facebook|tiktok)$/.test(provider);

  function show(post) {
    const frame = document.createElement('iframe');
    frame.src = `${origin}/embeds/${provider}`;
    frame.title = 'Post';
    frame.style.cssText = 'width: 100%; height: 240px; border: 0';
    if (fillsPost) post.replaceChildren(frame);
    else post.replaceWith(frame);
  }
  document.querySelectorAll(posts[provider]).forEach(show);
}
