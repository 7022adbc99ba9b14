import type { PersonFunction, Role } from '../vocabulary/roles.ts';

/**
 * What a role may reach through a route.
 *
 * own: what its organisation submitted. addressed: what is addressed to its marketplace. sector: what is in the sectors that it is
 * competent for, whoever submitted it. all: everything.
 * A role that is not named may not call the route: default deny.
 */
export type Reach = 'own' | 'addressed' | 'sector' | 'all';

/** The row of one route in the table route × role × ownership. */
export interface Access {
  readonly roles: Readonly<Partial<Record<Role, Reach>>>;
  /** OAuth2 scope the token must carry; `scopeOf` says it for a role. */
  readonly scope: Scope;
  /** People who may call it; machines act as officers. */
  readonly functions: readonly PersonFunction[];
  /** No machine may call it, but those of operators: they admit the first people of an organisation. */
  readonly isForPeople?: true;
}

/** The scope that a token of a role must carry for a route: what submitters submit, a marketplace does by acting. */
export const scopeOf = ({ scope }: Access, role: Role): Scope =>
  role === 'marketplace' && scope === 'noticeboard/submit' ? 'noticeboard/act' : scope;

/** Every scope with which a route can be called. */
export const scopesFor = (access: Access): readonly Scope[] => [
  ...new Set((Object.keys(access.roles) as Role[]).map((role) => scopeOf(access, role))),
];

export const SCOPES = {
  'noticeboard/submit': 'Send notices, orders, alerts, checks, answers and withdrawals',
  'noticeboard/act': 'Report what the marketplace did',
  'noticeboard/read': 'Read what one may see',
  'noticeboard/operate': 'Register organisations and their clients',
} as const;
export type Scope = keyof typeof SCOPES;

/** People in this group of the identity provider are operators; the registry, which operators fill, does not name them. */
export const OPERATORS_GROUP = 'operators';

/** What the machines of each role need; a client gets no scope beyond. */
export const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  authority: ['noticeboard/submit', 'noticeboard/read'],
  flagger: ['noticeboard/submit', 'noticeboard/read'],
  marketplace: ['noticeboard/act', 'noticeboard/read'],
  commission: ['noticeboard/submit', 'noticeboard/read'],
  operator: ['noticeboard/submit', 'noticeboard/read', 'noticeboard/operate'],
};

const ACTING: readonly PersonFunction[] = ['officer', 'approver'];
const READING: readonly PersonFunction[] = ['officer', 'approver', 'reader'];

export const submitting = (roles: Access['roles']): Access => ({
  roles,
  scope: 'noticeboard/submit',
  functions: ACTING,
});
export const acting = (roles: Access['roles']): Access => ({ roles, scope: 'noticeboard/act', functions: ACTING });
export const reading = (roles: Access['roles']): Access => ({ roles, scope: 'noticeboard/read', functions: READING });
/** What only the approvers of an organisation do, in person. */
export const approving = (roles: Access['roles']): Access => ({
  roles,
  scope: 'noticeboard/submit',
  functions: ['approver'],
  isForPeople: true,
});
export const operating = (roles: Access['roles']): Access => ({
  roles,
  scope: 'noticeboard/operate',
  functions: ACTING,
});
