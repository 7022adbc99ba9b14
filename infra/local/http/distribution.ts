import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Here } from '../template/here.ts';
import type { PropertiesOf } from '../template/kinds.ts';
import { bucketDomain } from '../template/kinds-data.ts';
import { CACHING } from '../template/kinds-web.ts';
import type { System } from '../template/system.ts';
import { edgeFunction } from './edge-function.ts';
import { deployed } from './objects.ts';
import { answerPage, type Files, type Page } from './page.ts';
import { type PolicyHeaders, policyHeaders } from './policy-headers.ts';

type Config = PropertiesOf<'AWS::CloudFront::Distribution'>['DistributionConfig'];
type Behaviour = Config['DefaultCacheBehavior'];

/** What answers at an address: the interface, with headers where it says nothing itself, or the page. */
type Target = { readonly page: Page } | { readonly headers: PolicyHeaders['headers'] };

interface Edge {
  readonly system: System;
  readonly here: Here;
  /** Builds a source, and says where the files are. */
  build(source: string): Promise<string>;
}

export interface Front {
  /** Until the page is built. */
  ready(): Promise<void>;
  /** True if the request was answered; otherwise it is for the interface. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** `*` stands for anything. */
const pathPattern = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`);

function headersOf({ system, here }: Edge, { ResponseHeadersPolicyId }: Behaviour): PolicyHeaders | undefined {
  if (!ResponseHeadersPolicyId) return undefined;
  const found = system.all('AWS::CloudFront::ResponseHeadersPolicy').find(({ ref }) => ref === ResponseHeadersPolicyId);
  if (!found) throw new Error(`There is no policy of headers ${ResponseHeadersPolicyId}`);
  return policyHeaders(found.properties.ResponseHeadersPolicyConfig, here);
}

function rewriteOf({ system }: Edge, { FunctionAssociations }: Behaviour): Page['rewrite'] {
  const functions = system.all('AWS::CloudFront::Function');
  const steps = FunctionAssociations.map(({ FunctionARN }) => {
    const found = functions.find(({ id }) => FunctionARN.endsWith(`function/${id}`));
    if (!found) throw new Error(`There is no function ${FunctionARN} at the edge`);
    return edgeFunction(found.properties.FunctionCode);
  });
  return (uri) => steps.reduce((changed, step) => step(changed), uri);
}

/** What is deployed to a bucket: built once, when it is first asked for, and again after a build that failed. */
function filesOf({ system, build }: Edge, bucket: string): Files {
  const deployments = system
    .all('Custom::CDKBucketDeployment')
    .filter(({ properties }) => properties.DestinationBucketName === bucket);
  const make = async () => {
    const built = deployments.map(async ({ id, metadata, properties }) => {
      const source = metadata['Source'];
      if (typeof source !== 'string') throw new Error(`${id} does not say in Metadata.Source what is deployed`);
      return [await build(source), properties] as const;
    });
    return deployed(await Promise.all(built));
  };
  let files: ReturnType<Files> | undefined;
  return () => {
    files ??= make().catch((error) => {
      files = undefined;
      throw error;
    });
    return files;
  };
}

type Origin = Config['Origins'][number];

/** The bucket that an origin reaches with rights of its own. */
const bucketOf = ({ system }: Edge, { DomainName, OriginAccessControlId }: Origin): string | undefined =>
  OriginAccessControlId &&
  system.all('AWS::S3::Bucket').find(({ ref }) => bucketDomain(ref, system.region) === DomainName)?.ref;

function checkInterface({ system }: Edge, { DomainName }: Origin, behaviour: Behaviour): void {
  const names = system
    .all('AWS::ApiGatewayV2::Api')
    .map(({ ref }) => `${ref}.execute-api.${system.region}.amazonaws.com`);
  if (!names.includes(DomainName)) throw new Error(`The local stack does not know the origin ${DomainName}`);
  if (behaviour.CachePolicyId !== CACHING.disabled || !behaviour.OriginRequestPolicyId)
    throw new Error('The local stack hands on all of a request to the interface, and keeps nothing of its answers');
}

function targetOf(edge: Edge, { Origins }: Config, behaviour: Behaviour): Target {
  const origin = Origins.find(({ Id }) => Id === behaviour.TargetOriginId);
  if (!origin) throw new Error(`There is no origin ${behaviour.TargetOriginId}`);
  const { headers = {}, override } = headersOf(edge, behaviour) ?? {};
  const bucket = bucketOf(edge, origin);
  if (!bucket) {
    checkInterface(edge, origin, behaviour);
    if (override) throw new Error('The local stack leaves the headers of the interface as they are');
    return { headers };
  }
  const isCompressed = behaviour.Compress && behaviour.CachePolicyId === CACHING.optimised;
  const { AllowedMethods: methods } = behaviour;
  return {
    page: { files: filesOf(edge, bucket), methods, isCompressed, rewrite: rewriteOf(edge, behaviour), headers },
  };
}

/** The distribution of the template, if there is one: what it says of addresses holds at the address of the interface. */
export function frontOf(edge: Edge): Front | undefined {
  const [distribution] = edge.system.all('AWS::CloudFront::Distribution');
  if (!distribution) return undefined;
  const config = distribution.properties.DistributionConfig;
  const behaviours = config.CacheBehaviors.map(
    (each) => [pathPattern(each.PathPattern), targetOf(edge, config, each)] as const,
  );
  const otherwise = targetOf(edge, config, config.DefaultCacheBehavior);
  const targetAt = (path: string) => behaviours.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise;
  return {
    ready: async () => void ('page' in otherwise && (await otherwise.page.files())),
    async answer(request, response) {
      const [path = '/'] = (request.url ?? '/').split('?');
      const target = targetAt(path);
      if ('page' in target) await answerPage(request, response, target.page);
      else for (const [name, value] of Object.entries(target.headers)) response.setHeader(name, value);
      return 'page' in target;
    },
  };
}
