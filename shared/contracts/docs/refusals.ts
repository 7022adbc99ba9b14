import type { OpenApi } from './document.ts';
import { fieldTable } from './fields.ts';
import { type Html, html } from './html.ts';
import { exampleOf } from './routes.ts';
import type { Describe } from './schema.ts';

const EXAMPLE = {
  type: '/docs#code-INSUFFICIENT_EVIDENCE',
  title: 'The input is not sufficient',
  status: 422,
  code: 'INSUFFICIENT_EVIDENCE',
  faults: [
    {
      pointer: '/details',
      code: 'INSUFFICIENT_EVIDENCE',
      detail: 'Name the alert number or the test report that shows the hazard',
    },
  ],
};

/** What a refusal looks like. */
export const refusalForm = ({ components: { schemas } }: OpenApi, describe: Describe): Html => html`
<p>A refusal is an RFC 9457 problem document, <code>application/problem+json</code>. All faults of an input are listed
at once. 400: it cannot be read. 422: it can, and does not suffice. A refusal starts no clock of anybody.</p>
${fieldTable(
  { $ref: '#/components/schemas/Problem' },
  { title: 'A problem document', subject: 'Problem' },
  { schemas, describe },
)}
${exampleOf('a notice without evidence', EXAMPLE, false)}
<p>A fault on our side is 500 with the code <code id="code-FAULT">FAULT</code> and says nothing about its inside. Send
the same again.</p>`;
