import type { Found, System } from '../template/system.ts';
import { importHandler } from './import.ts';
import { invoke, type LocalFunction, type Specification } from './invoke.ts';

/** All functions of the template, ready to be invoked. */
export interface Functions {
  byArn(arn: string): LocalFunction | undefined;
  /** By ARN or name; one that does not exist is an error. */
  existing(name: string): LocalFunction;
  /** By its source file without folder `functions` and ending, such as `stream/deliver`. */
  named(entry: string): LocalFunction;
  /** How many are running, and how many have run. */
  readonly count: { running: number; finished: number };
}

const specificationOf = ({ ref, arn, metadata, properties }: Found<'AWS::Lambda::Function'>): Specification => {
  const { Environment, MemorySize, Timeout } = properties;
  const entry = metadata['Entry'];
  if (typeof entry !== 'string') throw new Error(`Function ${ref} does not say in Metadata.Entry where its source is`);
  const variables = Environment?.Variables ?? {};
  return { name: ref, arn, entry, variables, timeoutSeconds: Timeout, memoryMegabytes: MemorySize };
};

/** Imports every function now, so that one that cannot start fails the start. */
export async function loadFunctions(root: string, system: System, afterEach: () => void): Promise<Functions> {
  const count = { running: 0, finished: 0 };
  const all: LocalFunction[] = [];
  for (const specification of system.all('AWS::Lambda::Function').map(specificationOf)) {
    const handler = await importHandler(root, specification);
    const counted = async (event: unknown) => {
      count.running += 1;
      try {
        return await invoke(handler, specification, event);
      } finally {
        count.running -= 1;
        count.finished += 1;
        afterEach();
      }
    };
    const { name, arn, entry, timeoutSeconds } = specification;
    all.push({ name, arn, entry, timeoutSeconds, invoke: counted });
  }
  const find = (key: 'arn' | 'name' | 'entry', value: string) => all.find((each) => each[key] === value);
  const some = (found: LocalFunction | undefined, name: string) => {
    if (!found) throw new Error(`There is no function ${name}`);
    return found;
  };
  return {
    count,
    byArn: (arn) => find('arn', arn),
    existing: (name) => some(find('arn', name) ?? find('name', name), name),
    named: (entry) => some(find('entry', `functions/${entry}.ts`) ?? find('entry', `${entry}.ts`), entry),
  };
}
