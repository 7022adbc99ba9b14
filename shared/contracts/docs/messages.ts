import type { AsyncApi, Message } from './document.ts';
import { fieldTable } from './fields.ts';
import { type Html, html } from './html.ts';
import { exampleOf } from './routes.ts';
import type { Reading } from './schema.ts';

/** A queue, with the messages on it. */
export interface Queue {
  readonly name: string;
  readonly address: string;
  readonly description: string;
  readonly messages: readonly Message[];
}

export const queuesOf = ({ channels, components }: AsyncApi): Queue[] =>
  Object.entries(channels).map(([name, { address, description, messages }]) => ({
    name,
    address,
    description,
    messages: Object.keys(messages).flatMap((each) => components.messages[each] ?? []),
  }));

const messageSection = (
  { name, summary, payload, examples }: Message,
  reading: Reading,
): Html => html`<article aria-labelledby="message-${name}">
<h4 id="message-${name}"><code>${name}</code></h4>
<p class="summary">${summary}</p>
${fieldTable(payload, { title: `Fields of ${name}` }, reading)}
${examples.map((each) => exampleOf(name, each.payload, false))}
</article>
`;

/** Everything about one queue. */
export const queueSection = (
  { name, address, description, messages }: Queue,
  reading: Reading,
): Html => html`<h3 id="queue-${name}"><code>${address}</code></h3>
<p>${description}</p>
${messages.map((message) => messageSection(message, reading))}`;
