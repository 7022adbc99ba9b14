import { hash } from 'node:crypto';
import type { EvidenceUploads } from '../shared/contracts/evidence.ts';
import type { MeteredStack } from './metered-stack.ts';
import { type Path, submitting } from './paths.ts';

/** Two captures of a page: what the files hold costs nothing in tables. */
const FILES = ['as notified', 'as a buyer sees it'].map((title, index) => {
  const content = `<!doctype html><title>${title}</title>`;
  return { name: `page-${index}.html`, mediaType: 'text/html', content };
});

async function upload({ url, fields }: EvidenceUploads['uploads'][number], content: string): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]));
  const { status } = await fetch(url, { method: 'POST', body: form });
  if (status !== 204) throw new Error(`The storage answered ${status}`);
}

async function keep(metered: MeteredStack, id: string): Promise<void> {
  const files = FILES.map(({ content, ...file }) => ({
    ...file,
    bytes: content.length,
    sha256: hash('sha256', content, 'hex'),
  }));
  const body = { purpose: 'SUBMISSION', capturedAt: new Date().toISOString(), files };
  const { set, uploads } = (await submitting(metered, id, 'evidence', body)) as EvidenceUploads;
  for (const [index, each] of uploads.entries()) await upload(each, FILES[index]?.content ?? '');
  await metered.client('authority').ask('POST', `/v1/items/${id}/evidence/completion`, { set });
}

const why = { reference: '27 Js 1181/26', reason: 'Proceedings' };
const until = () => new Date(Date.now() + 90 * 86_400_000).toISOString();

export const EVIDENCE_PATHS: readonly Path[] = [
  { name: 'a set of evidence of two files, kept', take: keep },
  {
    name: 'evidence read: addresses of two files',
    prepare: keep,
    take: (metered, id) => metered.client('authority').ask('GET', `/v1/items/${id}/evidence`),
  },
  {
    name: 'a legal hold set, and two files locked',
    prepare: keep,
    take: (metered, id) => submitting(metered, id, 'holds', { change: 'SET', until: until(), ...why }),
  },
];
