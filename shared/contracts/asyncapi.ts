import type { AsyncApi, Message, Schema } from './docs/document.ts';
import { MESSAGES } from './docs/examples/messages.ts';
import { type ActionType, actionMessages, type InboxType, inboxMessages } from './messages.ts';
import { openSchemaOf, schemaOf, schemasOf } from './schemas.ts';

const INFO = {
  title: 'Noticeboard queues',
  version: '1',
  description:
    'Each marketplace has two SQS standard queues: an inbox it receives from and an actions queue it sends to. Standard queues may repeat and reorder: the id is for de-duplication.',
  license: { name: 'EUPL-1.2' },
} as const;

const MEANS: Readonly<Record<InboxType, string>> = {
  ItemDelivered:
    'A notified listing. Clocks run from deliveredAt. Unanswered, it is sent again with the same id after 13 days.',
  Reminder: 'Half, four fifths or all of the time allowed has passed.',
  ActionRefused: 'An action was not taken, for good: mend it and send it with a new actionId.',
  InformationProvided: 'The answer to a question that was asked.',
  ItemWithdrawn: 'The submitter withdrew the item before it was decided.',
  VerificationFailed: 'What was reported as removed was seen live: the item is back in review. Decide and act again.',
  InformationLapsed:
    'Nobody answered a question in time: decide on what there is. The clock has not stopped meanwhile.',
  ComplaintOpened: 'The notifier complains about no action. A person decides on it (DSA Art. 20(6)).',
  DisputeReported: 'The submitter has brought the matter before a dispute settlement body, or that body has decided.',
  ComplaintDecided: 'A complaint about the decision was decided.',
  KnownProductChanged:
    'A dangerous product was entered in the register, or withdrawn from it. Numbers tell the order; sent again, it has the same id.',
  TestMessage: 'A test. It is about no item and counts nowhere: answer it with TestReceived.',
};

const MEANS_OF_ACTIONS: Readonly<Record<ActionType, string>> = {
  ItemAction: 'What the marketplace did with an item: the same bodies as POST /v1/items/{id}/actions.',
  TestReceived: 'The answer to a test message: it has arrived.',
};

const messageOf = (name: InboxType | ActionType, summary: string, payload: Schema): Message => ({
  name,
  summary,
  contentType: 'application/json',
  payload,
  examples: [{ name, summary, payload: MESSAGES[name] }],
});

const INBOX = Object.keys(inboxMessages) as InboxType[];
const ACTIONS = Object.keys(actionMessages) as ActionType[];

function messages(): Record<string, Message> {
  const inbox = INBOX.map((type) => messageOf(type, MEANS[type], openSchemaOf(inboxMessages[type])));
  const actions = ACTIONS.map((type) => messageOf(type, MEANS_OF_ACTIONS[type], schemaOf(actionMessages[type])));
  const all = [...inbox, ...actions];
  return Object.fromEntries(all.map((message) => [message.name, message]));
}

const messagesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }]));
const parameters = {
  stage: { description: 'Deployment, such as dev or prod' },
  marketplace: { description: 'The id of the marketplace in the registry' },
};

const CHANNELS = {
  inbox: {
    address: '{stage}-inbox-{marketplace}',
    description:
      'To the marketplace. Receive with long polling; the visibility time-out (120 s) is the lease; after five receives a message is set aside.',
    parameters,
    messages: messagesOf(INBOX),
  },
  actions: {
    address: '{stage}-actions-{marketplace}',
    description: 'From the marketplace. The queue is its identity.',
    parameters,
    messages: messagesOf(ACTIONS),
  },
} as const;

const OPERATIONS = {
  sendToMarketplace: {
    action: 'send',
    channel: { $ref: '#/channels/inbox' },
    messages: INBOX.map((name) => ({ $ref: `#/channels/inbox/messages/${name}` })),
  },
  takeFromMarketplace: {
    action: 'receive',
    channel: { $ref: '#/channels/actions' },
    messages: ACTIONS.map((name) => ({ $ref: `#/channels/actions/messages/${name}` })),
  },
} as const;

/** The queues as AsyncAPI 3.0: the message tables folded, with examples and the schemas that they need. */
export function asyncApi(): AsyncApi {
  const folded = messages();
  return {
    asyncapi: '3.0.0',
    info: INFO,
    defaultContentType: 'application/json',
    channels: CHANNELS,
    operations: OPERATIONS,
    components: { messages: folded, schemas: schemasOf(folded) },
  };
}
