import type { Statement } from '../template/kinds-rights.ts';
import type { Found, System } from '../template/system.ts';
import { type Asked, judge, type Rule, ruleOf, type Verdict } from './rules.ts';

/** Services whose refusals leave `Exception` out of their name. */
const SHORT = /^(sqs|s3):/;

/** A refusal as clients of the SDK report it. */
class AccessDenied extends Error {
  override readonly name: string;
  readonly $fault = 'client';
  readonly $metadata = { httpStatusCode: 403, attempts: 1, totalRetryDelay: 0 };

  constructor(functionName: string, { action, resource }: Asked, verdict: Verdict) {
    const why = verdict === 'denied' ? 'its role denies it' : 'its role does not allow it';
    super(`${functionName} is not authorized to perform ${action} on ${resource}: ${why}`);
    this.name = SHORT.test(action) ? 'AccessDenied' : 'AccessDeniedException';
  }
}

/** The statements of every role by its ARN: its own, and those of the policies that name it. */
function statementsByRole(system: System): ReadonlyMap<string, readonly Statement[]> {
  const policies = system.all('AWS::IAM::Policy').map(({ properties }) => properties);
  const statementsOf = ({ ref, properties }: Found<'AWS::IAM::Role'>) =>
    [...properties.Policies, ...policies.filter(({ Roles }) => Roles.includes(ref))].flatMap(
      ({ PolicyDocument }) => PolicyDocument.Statement,
    );
  return new Map(system.all('AWS::IAM::Role').map((role) => [role.arn, statementsOf(role)]));
}

/** What the functions of a template may do, each by its role. */
export class Rights {
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #verdicts = new Map<string, Verdict>();

  constructor(system: System) {
    const byRole = statementsByRole(system);
    for (const { ref, properties } of system.all('AWS::Lambda::Function')) {
      const statements = byRole.get(properties.Role);
      if (!statements) throw new Error(`The role of function ${ref}, ${properties.Role}, is not in the template`);
      this.#rules.set(ref, statements.map(ruleOf));
    }
  }

  verdict(functionName: string, asked: Asked): Verdict {
    const key = `${functionName} ${asked.action} ${asked.resource} ${asked.functionArn ?? ''}`;
    const known = this.#verdicts.get(key);
    if (known) return known;
    const rules = this.#rules.get(functionName);
    if (!rules) throw new Error(`There is no function ${functionName} in the template`);
    const verdict = judge(rules, asked);
    this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** Fails as AWS does if the function may not. */
  check(functionName: string, asked: Asked): void {
    const verdict = this.verdict(functionName, asked);
    if (verdict !== 'allowed') throw new AccessDenied(functionName, asked, verdict);
  }
}
