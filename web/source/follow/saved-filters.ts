import { me } from '../app/me.ts';
import type { SavedFilter } from './filter-names.ts';

const keyNow = (): string =>
  `noticeboard.filters.${me.value?.organisation.id ?? ''}.${me.value?.person?.subject ?? ''}`;

const isSaved = (value: unknown): value is SavedFilter =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'chosen' in value;

export function readFilters(): readonly SavedFilter[] {
  const kept: unknown = JSON.parse(localStorage.getItem(keyNow()) ?? '[]');
  return Array.isArray(kept) ? kept.filter(isSaved) : [];
}

export const keepFilters = (filters: readonly SavedFilter[]): void =>
  localStorage.setItem(keyNow(), JSON.stringify(filters));
