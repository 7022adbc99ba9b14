import type { Manifest, ManifestFile } from '../contracts/manifest.ts';
import type { ExportRequest } from '../domain/export.ts';
import { manifestOf } from '../domain/exports/manifest.ts';
import type { Stored } from '../store/events.ts';
import { putFile } from '../store/export-files.ts';
import { finishJob, linkCorrection, listJob, requestOfRow } from '../store/export-jobs.ts';
import { signManifest } from '../store/signing.ts';
import type { Table } from '../store/table.ts';
import { type ExportPlaces, makingOf } from './export-context.ts';
import { counted, jsonText, makeFiles } from './export-files.ts';

const MANIFEST = { name: 'manifest.json', mediaType: 'application/json' };
const SIGNATURE = { name: 'manifest.sig.json', mediaType: 'application/jose+json' };
const bytesOf = (value: object): Uint8Array => Buffer.from(jsonText(value), 'utf8');

/** Makes the files one after the other: each goes out while it is written, and none is held. */
async function storeFiles(places: ExportPlaces, asked: ExportRequest): Promise<Manifest> {
  const making = await makingOf(places, asked);
  const { files, inputs, end } = await makeFiles(making);
  try {
    const listed: ManifestFile[] = [];
    for (const file of files) {
      const { name, mediaType } = file;
      listed.push(await counted(file, (bytes) => putFile(places.bucket, asked.id, { name, mediaType, bytes })));
    }
    return manifestOf(asked, inputs, listed, making.official);
  } finally {
    end();
  }
}

/** Makes the files of an export from the events before its cut. Safe to repeat: the same bytes come out. */
export async function runExport(places: ExportPlaces, row: Stored): Promise<void> {
  const { work, bucket, signingKey } = places;
  const asked = requestOfRow(row);
  await listJob(work, asked);
  const manifest = await storeFiles(places, asked);
  await putFile(bucket, asked.id, { ...MANIFEST, bytes: bytesOf(manifest) });
  const signature = await signManifest(signingKey, manifest);
  await putFile(bucket, asked.id, { ...SIGNATURE, bytes: bytesOf(signature) });
  await finishJob(work, asked.id, 'DONE', manifest);
  if (asked.request.corrects) await linkCorrection(work, asked.request.corrects, asked.id);
}

/** Says that an export cannot be made. */
export const failExport = (work: Table, row: Stored): Promise<void> => finishJob(work, requestOfRow(row).id, 'FAILED');
