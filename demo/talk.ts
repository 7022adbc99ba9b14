import { styleText } from 'node:util';
import type { Outcome, Sent } from '../commands/bring-in.ts';
import type { Connection } from '../commands/connection.ts';
import { tableOf } from '../commands/table.ts';
import type { LocalStack } from '../infra/local/stack.ts';
import type { Figure } from '../shared/contracts/kpi.ts';
import { HABITS } from './fleet.ts';
import type { People } from './seed.ts';

const bold = (text: string): string => styleText('bold', text);

/** Where people can begin, and how long that took since the command was given. Milliseconds. */
export const opening = ({ url }: LocalStack, after: number): string =>
  `${bold('The console')}: ${url}/ (ready ${(after / 1_000).toFixed(1)} s after the start; sign in as anybody, one click each)\n`;

/** What is about to be seen, and what of it is real. */
export const greeting = (outcomes: readonly Outcome[], sent: readonly Sent[], synthetic: number): string => {
  const addressable = outcomes.filter(({ listings }) => listings > 0);
  const habits = Object.entries(HABITS).map(([id, { means }]) => `${id} (${means})`);
  return `${bold('Safety Gate, week 36 of 2026')}: ${outcomes.length} real alerts, ${addressable.length} name an exact listing; notices sent for ${sent.filter(({ noticeId }) => noticeId).length}.
${bold('Other sectors')}: ${synthetic} synthetic items, whose listings, sellers and brands do not exist.
${bold('Marketplaces')}: simulated, on the real queues: ${habits.join(', ')}; nordmarkt (a person in a web page), kleinbasar (not connected).
`;
};

const SHOWN = [
  ['K1', 'notices'],
  ['K3', 'items'],
  ['K4', 'median'],
  ['K5', 'median'],
  ['K7', 'removed'],
  ['K8', 'removed'],
  ['K9', '[0h,24h)'],
  ['K9', 'none'],
  ['K17', 'acted on within 2 working days'],
  ['K19', 'acted on within 2 working days'],
  ['K20', 'effected within 2 working days'],
  ['K21', 'decided within 3 working days'],
] as const;

const shown = ({ value, unit }: Figure): string => {
  if (value === null) return 'nothing due yet';
  return unit === 'SHARE'
    ? `${(value * 100).toFixed(1)} %`
    : unit === 'HOURS'
      ? `${(value * 3600).toFixed(1)} s`
      : String(value);
};

/** The figures so far, as the Commission's account sees them. */
export async function figuresOf(people: People, month: string): Promise<string> {
  const { figures } = await people
    .as('commission')
    .ask<{ figures: Figure[] }>('GET', `/v1/kpis?from=${month}&by=sector`);
  const rows = SHOWN.flatMap(([kpi, part]) =>
    figures.filter((figure) => figure.kpi === kpi && figure.part === part && figure.denominator !== 0),
  );
  return tableOf(
    ['KPI', 'part', 'sector', 'kind', 'basis', 'value', 'of', 'still open'],
    rows.map((figure) => [
      figure.kpi,
      figure.part,
      figure.sector,
      figure.kind,
      figure.basis,
      shown(figure),
      figure.denominator,
      figure.stillOpen,
    ]),
  );
}

const accountsTable = (accounts: Connection['accounts']): string =>
  tableOf(
    ['account', 'role', 'client id'],
    Object.entries(accounts).map(([name, { role, clientId }]) => [name, role, clientId]),
  ).replaceAll(/^/gm, '  ');

/** Where everything is, once the show is over. */
export const farewell = (
  { url, issuer, endpoints }: LocalStack,
  { accounts, tokenEndpoint }: Connection,
  directory: string,
): string => `
${bold('It stays up.')}
  Console     ${url}/
  Interface   ${url}/v1   documentation ${url}/docs
  Sign-in     ${issuer}
  Queues      ${endpoints.sqs}
  Data        ${directory} (delete it to begin anew)

${bold('Accounts')} (secrets in ${directory}/accounts.json)
${accountsTable(accounts)}

${bold('Try it')}
  TOKEN=$(npm run --silent token -- --as market-surveillance)
  curl -s '${url}/v1/items?limit=3' -H "authorization: Bearer $TOKEN"
  curl -s '${url}/v1/deadlines?clock=GPSR_ORDER&memberState=LU&from=2026-05-13T14:40:00.000Z'
  (tokens come from ${tokenEndpoint})

Ctrl-C stops everything.`;
