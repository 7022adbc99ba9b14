import type { App } from 'aws-cdk-lib';

/** What differs from one deployment to the next; everything else is the same everywhere. */
export interface Settings {
  readonly stage: string;
  readonly region: string;
  /** A key of our own instead of those AWS manages: 1 USD a month, and revocable. */
  readonly hasCustomerKey: boolean;
  /** Where alarms go. */
  readonly alarmAddress: string;
  /** The address that e-mail comes from. On AWS it, or its domain, must be a verified identity of SES. */
  readonly mailSender: string;
  /**
   * A machine client for the first operator. Without it the first operator is a person in the group of operators, since the
   * provider may bill every machine client by the month.
   */
  readonly hasOperatorClient: boolean;
  /** The Member State in which the functions run: what they see of the web, they see from there. */
  readonly vantage: string;
  /** A name of our own for the page; without it the page is where the distribution is. The certificate is one of us-east-1. */
  readonly page: { readonly domain: string; readonly certificate: string } | undefined;
}

/** Where the regions of AWS in the Union are. */
const VANTAGES: Readonly<Record<string, string>> = {
  'eu-central-1': 'DE',
  'eu-north-1': 'SE',
  'eu-south-1': 'IT',
  'eu-south-2': 'ES',
  'eu-west-1': 'IE',
  'eu-west-3': 'FR',
};

function vantageOf(region: string, told: string): string {
  const vantage = told || VANTAGES[region];
  if (!vantage) throw new Error(`Say with -c vantage=DE in which Member State ${region} is`);
  return vantage;
}

const senderOf = (address: string): string => {
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)) throw new Error(`Sender ${address} is no plain address`);
  return address;
};

function pageOf(domain: string, certificate: string): Settings['page'] {
  if (!domain !== !certificate) throw new Error('The page has a domain and a certificate (ARN), or neither');
  return domain ? { domain, certificate } : undefined;
}

export function readSettings(app: App): Settings {
  const context = (name: string, fallback: string) => String(app.node.tryGetContext(name) ?? fallback);
  const stage = context('stage', 'dev');
  if (!/^[a-z][a-z0-9-]{1,15}$/.test(stage)) throw new Error(`Stage ${stage} is no short lower-case name`);
  const region = context('region', 'eu-central-1');
  return {
    stage,
    region,
    vantage: vantageOf(region, context('vantage', '')),
    hasCustomerKey: context('customerKey', 'false') === 'true',
    alarmAddress: context('alarmAddress', ''),
    mailSender: senderOf(context('mailSender', 'noticeboard@noticeboard.example')),
    hasOperatorClient: context('operatorClient', 'false') === 'true',
    page: pageOf(context('pageDomain', ''), context('pageCertificate', '')),
  };
}
