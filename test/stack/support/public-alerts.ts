/** What a weekly report of Safety Gate tells of one product: facts made up for tests, in the words of the report. */
interface Notified {
  readonly caseNumber: string;
  readonly name: string;
  readonly riskType?: string;
  readonly country?: string;
  readonly trader?: string;
}

const element = (name: string, text: string) => `    <${name}><![CDATA[${text}]]></${name}>`;

const notification = ({ caseNumber, name, riskType = 'Choking', country = 'Germany', trader = '' }: Notified) =>
  [
    '  <notifications>',
    element('caseNumber', caseNumber),
    element('category', 'Toys'),
    element('product', 'Rattle'),
    element('name', name),
    element('riskType', riskType),
    element('level', 'Serious risk'),
    element('notifyingCountry', country),
    element('onlineTrader', trader),
    '  </notifications>',
  ].join('\n');

/** A weekly report of Safety Gate, as XML. */
export const safetyGateReport = (notified: readonly Notified[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<Safety-Gate>
  <report_date>11/09/2026</report_date>
${notified.map(notification).join('\n')}
</Safety-Gate>
`;

/** Notifications as RASFF Window exports them. */
export const rasffTable = (rows: readonly (readonly string[])[]): string =>
  [
    'Date of Case,Reference,Notification From,Country Origin,Product,Product Category,Hazard Substance,Hazard Category',
    ...rows.map((cells) => cells.map((cell) => JSON.stringify(cell)).join(',')),
  ].join('\n');
