import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { ExportJob } from '../../../shared/contracts/export.ts';
import type { Figure } from '../../../shared/contracts/kpi.ts';
import type { ProblemDocument } from '../../../shared/errors.ts';
import type { System } from './system.ts';

/** An export with its files. */
export interface Fetched {
  readonly job: ExportJob;
  readonly files: Readonly<Record<string, Buffer>>;
}

export const order = (system: System, who: string, body: object) =>
  system.as(who).call<ExportJob & ProblemDocument>('POST', '/v1/exports', body);

/** Orders an export, and fetches what comes of it. */
export async function exported(system: System, who: string, request: object): Promise<Fetched> {
  const { status, body } = await order(system, who, request);
  expect([status, body.state]).toEqual([202, 'REQUESTED']);
  await system.settle();
  const job = await system.as(who).ask<ExportJob>('GET', `/v1/exports/${body.id}`);
  const fetched = (job.files ?? []).map(async ({ name, href }): Promise<[string, Buffer]> => {
    const answer = await fetch(href);
    expect(answer.status).toBe(200);
    return [name, Buffer.from(await answer.arrayBuffer())];
  });
  return { job, files: Object.fromEntries(await Promise.all(fetched)) };
}

export const textOf = ({ files }: Fetched, name: string): string => files[name]?.toString('utf8') ?? '';
export const figuresOf = (fetched: Fetched): Figure[] =>
  (JSON.parse(textOf(fetched, 'figures.json')) as { figures: Figure[] }).figures;
export const csvOf = (fetched: Fetched, name: string): Record<string, string>[] =>
  parse(textOf(fetched, name), { columns: true });

/** What a file says, also where it is packed. */
export const unpacked = (file: Buffer): string =>
  file.subarray(0, 2).toString() === 'PK'
    ? Object.values(unzipSync(file))
        .map((part) => Buffer.from(part).toString('utf8'))
        .join('\n')
    : file.toString('utf8');

/** What all files of an export say. */
export const allOf = ({ files }: Fetched): string => Object.values(files).map(unpacked).join('\n');
