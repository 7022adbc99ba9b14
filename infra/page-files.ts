import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { AssetHashType, type CfnResource, DockerImage, RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, type BucketDeploymentProps, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';

/** The source of the page. */
const FOLDER = 'web';
const VITE = resolve('node_modules/vite/bin/vite.js');

/** What Vite makes of the source, made when the stack is to be deployed. */
const built = () =>
  Source.asset(FOLDER, {
    exclude: ['dist'],
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      /** Never asked: what is next builds, or fails. */
      image: DockerImage.fromRegistry('node'),
      local: {
        tryBundle(to) {
          const args = [VITE, 'build', FOLDER, '--outDir', to, '--emptyOutDir', '--logLevel', 'warn'];
          execFileSync(process.execPath, args, { stdio: 'inherit', env: { NODE_ENV: 'production' } });
          return true;
        },
      },
    },
  });

/** Vite gives these a name by their content: under one name there is never anything else. */
const HASHED = 'assets/*';

const PARTS: Readonly<Record<string, Partial<BucketDeploymentProps>>> = {
  hashed: {
    exclude: ['*'],
    include: [HASHED],
    cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
  },
  document: { exclude: [HASHED], cacheControl: [CacheControl.noCache()] },
};

/**
 * Puts the page into its bucket: first what the document names, then the document. What an earlier page consisted of stays, for those
 * who have it open. The local stack finds the source by its folder.
 */
export function deployPage(scope: Construct, destinationBucket: Bucket): void {
  const logGroup = new LogGroup(scope, 'deployment-log', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const sources = [built()];
  const common = { sources, destinationBucket, logGroup, prune: false, outputObjectKeys: false };
  const deployments = Object.entries(PARTS).map(([name, part]) => {
    const deployment = new BucketDeployment(scope, name, { ...common, ...part });
    (deployment.node.findChild('CustomResource').node.defaultChild as CfnResource).addMetadata('Source', FOLDER);
    return deployment;
  });
  deployments.reduce((first, next) => {
    next.node.addDependency(first);
    return next;
  });
}
