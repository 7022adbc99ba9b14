import { type Access, OPERATORS_GROUP, type Reach, scopeOf } from '../contracts/access.ts';
import type { Actor } from '../contracts/event.ts';
import type { Principal } from '../contracts/organisation.ts';
import { RefusedError } from '../errors.ts';
import { OrganisationId, type Subject } from '../vocabulary/ids.ts';
import type { PersonFunction, Role } from '../vocabulary/roles.ts';
import { type Token, verifierOf } from './token.ts';

/** Who calls, and how far this route reaches for them. */
export interface Caller {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly reach: Reach;
  /** What the person does there; a machine acts as an officer. */
  readonly does: PersonFunction;
  readonly actor: Actor & { readonly role: Role };
}

/** Finds who stands behind a subject in the registry. */
export type FindPrincipal = (subject: Subject) => Promise<Principal | undefined>;

export type Authenticate = (access: Access, authorization: string | undefined) => Promise<Caller>;

/** Whom the first operators act for. They are not in the registry: they are the ones who fill it. */
export const OPERATOR = OrganisationId.parse('operator');

const forbidden = (message: string) => new RefusedError('FORBIDDEN', message);

/** Default deny: the token's scope, the organisation's role and the person's function must all be named by the route. */
function admit(
  access: Access,
  token: Token,
  { organisation, role, function: does, isMachine }: Omit<Principal, 'recordedAt'>,
): Caller {
  const reach = access.roles[role];
  if (!reach) throw forbidden(`A ${role} may not do this`);
  const scope = scopeOf(access, role);
  if (!token.scopes.includes(scope)) throw forbidden(`The token lacks the scope ${scope}`);
  if (isMachine && access.isForPeople && role !== 'operator') throw forbidden('A machine may not do this');
  if (!isMachine && !access.functions.includes(does)) throw forbidden(`A ${does} may not do this`);
  return {
    organisation,
    role,
    reach,
    does,
    actor: { role, organisation, ...(!isMachine && { person: token.subject }) },
  };
}

/** Says of a request who makes it, or refuses it. */
export function callersOf(
  environment: { ISSUER: string; OPERATOR_CLIENT_ID: string },
  findPrincipal: FindPrincipal,
): Authenticate {
  const verify = verifierOf(environment.ISSUER);
  return async (access, authorization) => {
    const token = await verify(authorization);
    const { subject, isMachine } = token;
    const isOperator = isMachine ? subject === environment.OPERATOR_CLIENT_ID : token.groups.includes(OPERATORS_GROUP);
    if (isOperator) {
      return admit(access, token, {
        subject,
        organisation: OPERATOR,
        role: 'operator',
        function: 'approver',
        isMachine,
      });
    }
    const principal = await findPrincipal(subject);
    if (!principal) throw forbidden('The registry knows nobody behind this token');
    return admit(access, token, principal);
  };
}
