// A policy that consent lifts, for a Node server.
import { strictHeaders } from 'ask-first/strict';

const options = {
  allow: ['img.paper.example'],
  hosts: { analytics: ['stats.example'], advertising: ['*.ads.example'] },
};

/** Adds the headers to the answer with an HTML page, beside a policy that it has already. */
export function addStrictHeaders(request, response) {
  for (const [name, value] of Object.entries(strictHeaders(request.headers.cookie, options)))
    if (name === 'Cache-Control') response.setHeader(name, value);
    else response.appendHeader(name, value);
}
