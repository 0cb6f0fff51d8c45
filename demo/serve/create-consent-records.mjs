/** Characters of a request's body, and the number of records that are kept. */
const longestBody = 100_000;
const mostRecords = 200;

/**
 * Receives the consent records that the tag sends, and lists them. A record that comes again has
 * the receipt of the first time and counts once.
 *
 * @param {{url: string, origin: string}} [receiver] gets each record too, and decides what is answered
 */
export function createConsentRecords(receiver) {
  const records = new Map();

  /** The status of the receiver's answer. */
  async function handOn(body) {
    if (!receiver) return 204;
    const headers = { Origin: receiver.origin, 'Content-Type': 'application/json' };
    try {
      return (await fetch(receiver.url, { method: 'POST', headers, body })).status;
    } catch {
      return 503;
    }
  }

  async function receive(request, response) {
    let body = '';
    for await (const part of request) {
      body += part;
      if (body.length > longestBody) return response.writeHead(413).end();
    }
    try {
      const { receipt, time, method, decisions, text } = JSON.parse(body);
      if (typeof receipt !== 'string' || typeof text !== 'string') throw new Error('no record');
      records.set(receipt, { receipt, time, method, decisions, text });
    } catch {
      return response.writeHead(400).end();
    }
    // The oldest goes: the memory of a demo is small.
    if (records.size > mostRecords) records.delete(records.keys().next().value);
    response.writeHead(await handOn(body)).end();
  }

  return {
    receive,
    list: () => [...records.values()].reverse(),
  };
}
