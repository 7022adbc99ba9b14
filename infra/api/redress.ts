import { type ApiParts, appending, type Make } from './parts.ts';

/** Complaints and disputes: each is one event of an item. */
export function redressRoutes(make: Make, parts: ApiParts) {
  const tables = { CASES_TABLE: appending(parts) };
  return {
    postComplaint: make('post-complaint', { tables }),
    postComplaintDecision: make('post-complaint-decision', { tables }),
    postDispute: make('post-dispute', { tables }),
  };
}
