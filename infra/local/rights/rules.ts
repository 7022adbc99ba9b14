import type { Statement } from '../template/kinds-rights.ts';

/** What a function asks for, in the words of IAM. */
export interface Asked {
  /** Such as `dynamodb:GetItem`. */
  readonly action: string;
  /** An ARN, or `*` for an action that knows no resources. */
  readonly resource: string;
  /** The function that an event source mapping is to feed. */
  readonly functionArn?: string;
}

export type Verdict = 'allowed' | 'denied' | 'not allowed';

/** One statement of a policy. */
export interface Rule {
  readonly isDeny: boolean;
  isAbout(asked: Asked): boolean;
}

const literal = (text: string) => text.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
const pattern = (wildcards: string) => literal(wildcards).replaceAll('*', '.*').replaceAll('?', '.');
const anyOf = (several: readonly string[], flags = '') => new RegExp(`^(?:${several.map(pattern).join('|')})$`, flags);

export function ruleOf({ Effect, Action, Resource, Condition }: Statement): Rule {
  /** Unlike resources, actions are the same in capitals. */
  const action = anyOf(Action, 'i');
  const resource = anyOf(Resource);
  const fed = Condition && anyOf(Condition.ArnEquals['lambda:FunctionArn']);
  return {
    isDeny: Effect === 'Deny',
    isAbout: (asked) =>
      action.test(asked.action) && resource.test(asked.resource) && (!fed || fed.test(asked.functionArn ?? '')),
  };
}

/** A single denial outweighs all else; what nobody mentions is not allowed. */
export function judge(rules: readonly Rule[], asked: Asked): Verdict {
  const about = rules.filter((rule) => rule.isAbout(asked));
  if (about.some(({ isDeny }) => isDeny)) return 'denied';
  return about.length ? 'allowed' : 'not allowed';
}
