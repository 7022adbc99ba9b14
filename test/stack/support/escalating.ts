import type { MailWishes } from '../../../shared/contracts/mail-wishes.ts';
import type { NewOrganisation } from '../../../shared/contracts/organisation.ts';
import { freshListing, reference } from './work.ts';
import { WORLD } from './world.ts';

const wishing = (name: string, on: MailWishes['on'], more: Partial<MailWishes> = {}): NewOrganisation =>
  ({ ...WORLD[name], mail: { on, ...more } }) as NewOrganisation;

/** A person at a marketplace and an authority who want e-mail at once, and a marketplace that wants one a day. */
export const WISHING = {
  ...WORLD,
  nook: wishing('nook', ['NEW', 'DUE', 'MISSED', 'QUESTION'], { to: 'office@nook.example' }),
  cedar: wishing('cedar', ['NEW', 'DUE', 'MISSED'], { digest: true }),
  'de-bnetza': wishing('de-bnetza', ['MISSED', 'QUESTION', 'DECIDED']),
};

/** The coordinator in Finland, in the register. */
export const coordinator = {
  kind: 'COORDINATOR',
  memberState: 'FI',
  name: 'Traficom',
  email: 'dsc@coordinator.example',
  from: '2024-02-17T00:00:00.000Z',
  source: 'List of the Commission',
} as const;

export const police = {
  ...coordinator,
  kind: 'LAW_ENFORCEMENT',
  memberState: 'DE',
  email: 'zac@police.example',
} as const;

/** A coordinated action of an authority with another one. */
export const action = (changes: object = {}) => ({
  reference: reference(),
  title: 'Chargers',
  sectors: ['product_safety'],
  from: '2026-05-20T00:00:00.000Z',
  until: '2026-06-20T00:00:00.000Z',
  invited: ['fr-dgccrf'],
  ...changes,
});

export const round = () => ({
  reference: reference(),
  title: 'Toys',
  sector: 'counterfeit',
  marketplaces: ['amber'],
  from: '2026-06-19T00:00:00.000Z',
  until: '2026-07-01T00:00:00.000Z',
  method: 'The first fifty results of ten terms',
  channels: { A: 'Trusted flagger', B: 'Ordinary user' },
  observers: ['brand-owner'],
});

/** A look at an offer that nobody has looked at before. */
export const look = (more: object = {}) => ({
  reference: reference(),
  url: freshListing().url,
  checkedAt: '2026-06-20T00:00:00.000Z',
  result: 'FINE',
  ...more,
});

/** A look at what was notified through a channel. */
export const looked = (channel: 'A' | 'B', content: string, isRemoved: boolean) =>
  look({
    result: 'INFRINGING',
    notified: { channel, at: '2026-06-19T10:00:00.000Z', content },
    outcome: { isRemoved, ...(isRemoved && { at: '2026-06-19T20:00:00.000Z' }) },
  });
