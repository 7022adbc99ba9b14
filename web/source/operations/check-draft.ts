import { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import type { Fault } from '../api/problem.ts';
import { faultsBy } from '../forms/form.ts';
import { type Draft, isName, wireOf, within } from './organisation.ts';

/** Faults by the contract, at the places of the form. */
export function checkDraft(draft: Draft): readonly Fault[] {
  const id: Fault[] = isName(draft.id ?? '') ? [] : [{ pointer: '/id', code: 'INVALID_INPUT', detail: '' }];
  return [...id, ...within(faultsBy(NewOrganisation, wireOf(draft)))];
}
