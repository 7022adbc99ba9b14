import type { Rights } from '../rights/rights.ts';
import type { Found, System } from '../template/system.ts';
import { importHandler } from './import.ts';
import { type Handler, invoke, type LocalFunction, type Specification } from './invoke.ts';

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

/** A function that is counted, and whose failures are seen on the terminal as they are in a log group. */
function counted(handler: Handler, specification: Specification, count: Functions['count'], afterEach: () => void) {
  return async (event: unknown) => {
    count.running += 1;
    try {
      return await invoke(handler, specification, event);
    } catch (error) {
      console.error(`${specification.name} failed:`, error);
      throw error;
    } finally {
      count.running -= 1;
      count.finished += 1;
      afterEach();
    }
  };
}

function existing(found: LocalFunction | undefined, name: string): LocalFunction {
  if (!found) throw new Error(`There is no function ${name}`);
  return found;
}

/** Functions of CDK's own, which copy files where they are to be deployed: nothing is copied here. */
const isDeploying = (system: System) => {
  const tokens = system.all('Custom::CDKBucketDeployment').map(({ properties }) => properties.ServiceToken);
  return ({ arn }: { readonly arn: string }) => tokens.includes(arn);
};

/** Imports every function now, so that one that cannot start fails the start. */
export async function loadFunctions(
  root: string,
  system: System,
  rights: Rights,
  afterEach: () => void,
): Promise<Functions> {
  const count = { running: 0, finished: 0 };
  const all: LocalFunction[] = [];
  const deploys = isDeploying(system);
  const own = system.all('AWS::Lambda::Function').filter((each) => !deploys(each));
  for (const specification of own.map(specificationOf)) {
    const handler = await importHandler(root, specification);
    const may = (action: string, resource: string) =>
      rights.verdict(specification.name, { action, resource }) === 'allowed';
    all.push({ ...specification, may, invoke: counted(handler, specification, count, afterEach) });
  }
  const find = (key: 'arn' | 'name' | 'entry', value: string) => all.find((each) => each[key] === value);
  return {
    count,
    byArn: (arn) => find('arn', arn),
    existing: (name) => existing(find('arn', name) ?? find('name', name), name),
    named: (entry) => existing(find('entry', `functions/${entry}.ts`) ?? find('entry', `${entry}.ts`), entry),
  };
}
