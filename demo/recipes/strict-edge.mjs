// A policy that consent lifts, for an edge worker in front of the site.
import { strictHeaders } from 'ask-first/strict';

const options = {
  allow: ['img.paper.example'],
  hosts: { analytics: ['stats.example'], advertising: ['*.ads.example'] },
};

export default {
  async fetch(request) {
    // Pages are cached without the headers, one for all visitors: they are added behind that cache.
    const answer = await fetch(request);
    if (!/^text\/html\b/i.test(answer.headers.get('Content-Type') ?? '')) return answer;
    const page = new Response(answer.body, answer);
    const headers = strictHeaders(request.headers.get('Cookie'), options);
    for (const [name, value] of Object.entries(headers))
      if (name === 'Cache-Control') page.headers.set(name, value);
      else page.headers.append(name, value);
    return page;
  },
};
