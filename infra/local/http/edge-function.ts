import { createContext, Script } from 'node:vm';

/** Of the clock on the wall, on a machine that does much else at once: enough to end a loop that has no end. Milliseconds. */
const PATIENCE = 5_000;

/** Runs the code of a CloudFront function, as it stands in the template, on the address of a request. */
export function edgeFunction(code: string): (uri: string) => string {
  const script = new Script(`${code}\nJSON.stringify(handler(JSON.parse(event)))`);
  return (uri) => {
    const event = JSON.stringify({ version: '1.0', request: { method: 'GET', uri, querystring: {}, headers: {} } });
    const returned: unknown = script.runInContext(createContext({ event }), { timeout: PATIENCE });
    const { uri: changed } = JSON.parse(String(returned)) as { uri?: unknown };
    if (typeof changed !== 'string') throw new Error('A function of the edge must return a request');
    return changed;
  };
}
