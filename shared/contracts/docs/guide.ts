import { SCOPES, SCOPES_OF } from '../access.ts';
import { codes, type Html, html, table } from './html.ts';

const ROLES: Readonly<Record<string, string>> = {
  authority: 'Sends orders and notices, checks removals. Sees its own submissions.',
  flagger: 'Sends notices, answers questions. Sees its own submissions.',
  marketplace: 'Reports what it did. Sees what is addressed to it, never who else was notified.',
  commission: 'Sees figures and exports of all, and no case.',
  operator: 'Registers organisations, people and machines. Sees all.',
};

const TOKEN_CALL = `curl --user "$CLIENT_ID:$CLIENT_SECRET" \\
  --data grant_type=client_credentials \\
  "$TOKEN_ENDPOINT"`;
const FIRST_CALL = `curl --header "authorization: Bearer $TOKEN" \\
  --header "content-type: application/json" \\
  --data @notice.json \\
  "$API/v1/notices"`;

const rolesTable = (): Html =>
  table(Object.entries(SCOPES_OF), {
    title: 'Roles, and the scopes of their machines',
    columns: [
      { head: 'Role', cell: ([role]) => role },
      { head: 'Does and sees', cell: ([role]) => ROLES[role] },
      { head: 'Scopes', cell: ([, scopes]) => codes(scopes) },
    ],
  });

const scopesTable = (): Html =>
  table(Object.entries(SCOPES), {
    title: 'Scopes',
    columns: [
      { head: 'Scope', cell: ([scope]) => html`<code>${scope}</code>` },
      { head: 'Opens', cell: ([, means]) => means },
    ],
  });

/** How to come by a token, and what it opens. */
export const tokens = (): Html => html`
<p>Machines use OAuth 2.0 client credentials; people sign in with a password and a second factor.</p>
<ol>
<li>The operator registers your organisation (<a href="#putOrganisation">PUT /v1/organisations/{id}</a>) and makes
credentials for your machine (<a href="#postClient">POST …/clients</a>). The secret is shown once.</li>
<li>Ask the identity provider for a token. Its address is <code>token_endpoint</code> in
<code>/.well-known/openid-configuration</code> of the issuer, which the operator names to you.
<pre tabindex="0"><code>${TOKEN_CALL}</code></pre></li>
<li>Send it with every call. <code>expires_in</code> says how long it holds, twelve hours for a machine: keep it, and
get another before it ends.
<pre tabindex="0"><code>${FIRST_CALL}</code></pre></li>
</ol>
<p>A token says who you are and which scopes it carries. What you may do follows from the registry: the role of your
organisation and, for people, your function. A machine acts as an officer. A role that a route does not name may not
call it. Each route says how far a role reaches: to <em>its own</em> submissions (or itself), to <em>what is addressed
to it</em>, to <em>what is in its sectors</em>, or to
<em>everything</em>. What you do not reach answers like what does not exist.</p>
${rolesTable()}
${scopesTable()}`;

/** How a lost answer does no harm. */
export const twice = (): Html => html`
<p>After a time-out, a lost answer, a 429 or a 5xx, send the same again. Nothing happens twice.</p>
<dl class="facts">
<div><dt>Notices, orders, alerts</dt><dd><code>reference</code> is your name for a submission. The same body under it
gets the first answer again: 201, the same ids, the first <code>acceptedAt</code>. Another body gets 409
<a href="#code-REFERENCE_REUSED"><code>REFERENCE_REUSED</code></a>. Bodies are compared by content: spaces and the
order of keys do not matter. This holds as long as the notice is kept.</dd></div>
<div><dt>Actions, checks, answers, withdrawals</dt><dd><code>actionId</code> is your id for what you did with one
item. Sent twice, by API or by queue, it is one event, and the answer names that event. Something else under it gets 409
<a href="#code-REFERENCE_REUSED"><code>REFERENCE_REUSED</code></a>; only its time may differ.</dd></div>
<div><dt>Exports</dt><dd>The same request with the same <code>asOf</code> is the same export.</dd></div>
<div><dt>Organisations</dt><dd>The same registration again adds nothing.</dd></div>
<div><dt>Not so</dt><dd>Each call for credentials makes new ones.</dd></div>
</dl>`;

type Limit = readonly [what: string, limit: string, answer: string];
const LIMITS: readonly Limit[] = [
  ['Body of a call', '5 MB', '413 TOO_LARGE'],
  ['Listings of a call, summed over a batch', '1,000', '413 TOO_LARGE'],
  ['One notice or alert, compressed', '350 KB', '413 TOO_LARGE'],
  ['Notices, alerts or actions of a batch', '1,000', '400 INVALID_INPUT'],
  ['Personal data of one notice', '350 KB', '413 TOO_LARGE'],
  ['Listings of one alert', '50', '400 INVALID_INPUT'],
  ['Listings looked up in one call', '1,000', '400 INVALID_INPUT'],
  ['Changes of the register in one answer', '500', '400 INVALID_INPUT'],
  ['Nesting of a body', '24 levels', '400 TOO_DEEP'],
  ['Rows of a page of items', '200', '400 INVALID_INPUT'],
  ['Months of figures or of an export', '24', '400 INVALID_INPUT'],
  ['Faults named in one refusal', '100', 'the first 100'],
  ['Faults named of one listing, or of one row of a thousand', '10', 'the first 10'],
  ['Calls to the whole interface', '500 a second, 1,000 at once', '429 of the gateway'],
];

type Own = readonly [status: number, message: string, when: string];
const OWN: readonly Own[] = [
  [404, 'Not Found', 'There is no such route, or not with this method.'],
  [413, 'Request Entity Too Large', 'More than 10 MB; up to there our own 413 answers.'],
  [429, 'Too Many Requests', 'Too many calls at once. Wait, twice as long each time.'],
  [500, 'Internal Server Error', 'A function broke off or took too long. Send the same again: it may have been done.'],
];

/** How much a call may hold, and what is answered beyond. */
export const limits = (): Html => html`
${table(LIMITS, {
  title: 'Limits',
  columns: [
    { head: 'What', cell: ([what]) => what },
    { head: 'At most', cell: ([, limit]) => limit },
    { head: 'Beyond', cell: ([, , answer]) => answer },
  ],
})}
<p>The gateway in front answers some calls by itself. Such an answer is <code>{"message": "…"}</code> with the media
type
<code>application/json</code>, no problem document: go by the status.</p>
${table(OWN, {
  title: 'What the gateway answers',
  columns: [
    { head: 'Status', cell: ([status]) => status },
    { head: 'Message', cell: ([, message]) => html`<code>${message}</code>` },
    { head: 'When', cell: ([, , when]) => when },
  ],
})}`;

/** How the two queues of a marketplace behave. */
export const queues = (): Html => html`
<p>A marketplace with channel <code>queue</code> has two SQS standard queues: an inbox to receive from, and a queue to
put its actions on. Their addresses stand in <a href="#getOrganisation">its registration</a>; only the AWS principal
named there may use them, over TLS.</p>
<dl class="facts">
<div><dt>Lease</dt><dd>A message you receive is yours for 120 seconds. Store it, then delete it; lengthen the lease if
you need longer. What is not deleted comes again.</dd></div>
<div><dt>Five receives</dt><dd>After the fifth a message is set aside on a dead-letter queue. The operator sees it and
can have it sent again. A queue keeps messages for 14 days.</dd></div>
<div><dt>Repeats and order</dt><dd>A standard queue may bring a message twice, and two messages in any order. Messages
are CloudEvents 1.0: act once per <code>id</code>, and go by the times in the data, not by the order of
arrival.</dd></div>
<div><dt>T0</dt><dd>Clocks run from <code>deliveredAt</code>. An item that stays without any answer is sent again
every 13 days with the same <code>id</code>; T0 does not move.</dd></div>
<div><dt>Actions</dt><dd>The queue says who you are. An action sent twice is taken once, in silence. One that comes
too early waits for those before it, a lease at a time, five times. One that cannot be taken is answered by
<a href="#message-ActionRefused"><code>ActionRefused</code></a> on your inbox: mend it and send it with a new
<code>actionId</code>.</dd></div>
<div><dt>What may change</dt><dd>Messages may gain fields, and the inbox may gain types. Pass over what you do not
know.</dd></div>
</dl>`;
