import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type ApiParts, type Make, registry } from '../api/parts.ts';
import type { TableUse } from '../handler.ts';

/** Lists of what authorities do together, of flaggers and of links; and the key by which exports are checked. */
export function monitoringRoutes(make: Make, parts: ApiParts) {
  const CASES_TABLE = registry(parts);
  const whose: TableUse = { table: parts.data.views, actions: ['GetItem'], indexes: ['bySubmitter'] };
  const { keyArn } = parts.data.signingKey;
  const seeing = new PolicyStatement({ actions: ['kms:GetPublicKey'], resources: [keyArn] });
  return {
    getSigningKey: make('get-signing-key', { variables: { SIGNING_KEY: keyArn }, statements: [seeing] }),
    getCoordinatedActions: make('get-coordinated-actions', { tables: { CASES_TABLE } }),
    getMonitoringRounds: make('get-monitoring-rounds', { tables: { CASES_TABLE } }),
    getFlaggers: make('get-flaggers', { tables: { CASES_TABLE, VIEWS_TABLE: whose }, timeoutSeconds: 28 }),
    getSellerLinks: make('get-seller-links', { tables: { CASES_TABLE } }),
  };
}
