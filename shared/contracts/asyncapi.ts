import { ActionMessage, type InboxType, inboxMessages } from './messages.ts';
import { namedSchemas, schemaOf } from './schemas.ts';

const MEANS: Readonly<Record<InboxType, string>> = {
  ItemDelivered:
    'A notified listing. Clocks run from deliveredAt. Unanswered, it is sent again with the same id after 13 days.',
  Reminder: 'Half, four fifths or all of the time allowed has passed.',
  ActionRefused: 'An action was not taken, for good: mend it and send it with a new actionId.',
  InformationProvided: 'The answer to a question that was asked.',
  ItemWithdrawn: 'The submitter withdrew the item before it was decided.',
  ComplaintDecided: 'A complaint about the decision was decided.',
};

const inbox = (): Record<string, object> =>
  Object.fromEntries(
    (Object.keys(inboxMessages) as InboxType[]).map((type) => [
      type,
      {
        name: type,
        summary: MEANS[type],
        contentType: 'application/json',
        payload: schemaOf(inboxMessages[type]),
      },
    ]),
  );

const itemAction = {
  name: 'ItemAction',
  summary: 'What the marketplace did with an item: the same bodies as POST /v1/items/{id}/actions.',
  contentType: 'application/json',
  payload: schemaOf(ActionMessage),
};

const messagesOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }]));
const parameters = {
  stage: { description: 'Deployment, such as dev or prod' },
  marketplace: { description: 'The id of the marketplace in the registry' },
};

/** The queues as AsyncAPI 3.0, folded from the message tables. */
export function asyncApi(): object {
  const messages = { ...inbox(), ItemAction: itemAction };
  const names = Object.keys(inboxMessages);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Noticeboard queues',
      version: '1',
      description:
        'Each marketplace has two SQS standard queues: an inbox it receives from and an actions queue it sends to. Standard queues may repeat and reorder: the id is for de-duplication.',
      license: { name: 'EUPL-1.2' },
    },
    defaultContentType: 'application/json',
    channels: {
      inbox: {
        address: '{stage}-inbox-{marketplace}',
        description:
          'To the marketplace. Receive with long polling; the visibility time-out (120 s) is the lease; after five receives a message is set aside.',
        parameters,
        messages: messagesOf(names),
      },
      actions: {
        address: '{stage}-actions-{marketplace}',
        description: 'From the marketplace. The queue is its identity.',
        parameters,
        messages: messagesOf(['ItemAction']),
      },
    },
    operations: {
      sendToMarketplace: {
        action: 'send',
        channel: { $ref: '#/channels/inbox' },
        messages: names.map((name) => ({ $ref: `#/channels/inbox/messages/${name}` })),
      },
      takeFromMarketplace: {
        action: 'receive',
        channel: { $ref: '#/channels/actions' },
        messages: [{ $ref: '#/channels/actions/messages/ItemAction' }],
      },
    },
    components: { messages, schemas: namedSchemas() },
  };
}
