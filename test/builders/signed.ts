import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewExport } from '../../shared/contracts/export-request.ts';
import type { Manifest } from '../../shared/contracts/manifest.ts';
import { PublicKey, type Signature } from '../../shared/contracts/signature.ts';
import { type LogEntry, parseLogEntry } from '../../shared/contracts/summary.ts';
import { requestExport } from '../../shared/domain/export.ts';
import type { Scope } from '../../shared/domain/kpi/scope.ts';
import { headerBy, SIGNATURE_FILE, signedBytes, thumbprintOf } from '../../shared/domain/log/signing.ts';
import { filesOf, jsonText } from '../../shared/flows/export-files.ts';
import { id } from './organisations.ts';

const NOW = new Date('2029-01-01T00:00:00.000Z');
const REQUEST: NewExport = { from: '2026-04', to: '2027-12', by: ['sector'], formats: ['csv', 'json'] };

/** A key pair as KMS holds one. */
export function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  const jwk = PublicKey.parse({ kty, crv, x, y });
  const signed = (header: string, manifest: Manifest): Signature => ({
    protected: header,
    signature: sign('sha256', signedBytes(header, manifest), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    ),
  });
  return { jwk, thumbprint: thumbprintOf(jwk), signed, sign: (manifest: Manifest) => signed(headerBy(jwk), manifest) };
}

export const KEY = makeKey();

/** The export of a log, as it is made. */
export async function exportOf(lines: readonly string[], request: NewExport = REQUEST, scope: Scope = 'ALL') {
  const log: LogEntry[] = lines.map((line) => parseLogEntry(JSON.parse(line)));
  const ordering = { requestedBy: id('commission'), scope };
  return filesOf(log, requestExport(request, ordering, NOW));
}

/** Puts an export into a folder of its own, signed, and answers what to call when it is over. */
export function keep({ files, manifest }: Awaited<ReturnType<typeof exportOf>>, signature = KEY.sign(manifest)) {
  const folder = mkdtempSync(join(tmpdir(), 'noticeboard-export-'));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'manifest.json'), jsonText(manifest));
  writeFileSync(join(folder, SIGNATURE_FILE), JSON.stringify(signature));
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
}
