import type { Manifest, ManifestFile } from '../../contracts/manifest.ts';
import { CALENDAR_VERSIONS } from '../calendars/calendar.ts';
import { RULE_VERSION } from '../clock/table.ts';
import type { ExportRequest } from '../export.ts';
import { METHOD_VERSION } from '../kpi/catalogue.ts';
import { scopeName } from '../kpi/scope.ts';
import { CODE } from '../log/code.generated.ts';
import type { Inputs } from '../log/inputs.ts';
import type { OfficialAsked } from '../official/asked.ts';
import { whoseOf } from './whose.ts';

/** What went in and what came out, enough for a stranger to make the files again. */
export const manifestOf = (
  { id, version, request, scope, asOf }: ExportRequest,
  inputs: Inputs,
  files: readonly ManifestFile[],
  official?: OfficialAsked,
): Manifest => ({
  export: id,
  version,
  request,
  scope: scopeName(scope),
  asOf,
  ...inputs.listed(),
  ...(official && { whose: whoseOf(official) }),
  code: CODE,
  methodVersion: METHOD_VERSION,
  ruleVersion: RULE_VERSION,
  calendarVersions: [...CALENDAR_VERSIONS],
  files: [...files],
});
