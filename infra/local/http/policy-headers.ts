import type { Here } from '../template/here.ts';
import type { PropertiesOf } from '../template/kinds.ts';

/** Headers that the edge adds to what an origin answers. */
export interface PolicyHeaders {
  readonly headers: Readonly<Record<string, string>>;
  /** True if they stand in place of those of the origin, false if only where it has none. */
  readonly override: boolean;
}

type Policy = PropertiesOf<'AWS::CloudFront::ResponseHeadersPolicy'>['ResponseHeadersPolicyConfig'];

export function policyHeaders({ CustomHeadersConfig, SecurityHeadersConfig }: Policy, here: Here): PolicyHeaders {
  const { ContentSecurityPolicy, ContentTypeOptions, FrameOptions, ReferrerPolicy, StrictTransportSecurity } =
    SecurityHeadersConfig;
  const custom = CustomHeadersConfig?.Items ?? [];
  const parts = [ContentTypeOptions, FrameOptions, ReferrerPolicy, StrictTransportSecurity, ...custom];
  const overrides = new Set(
    [...parts, ...(ContentSecurityPolicy ? [ContentSecurityPolicy] : [])].map((each) => each.Override),
  );
  if (overrides.size > 1) throw new Error('The local stack knows policies of headers that all override, or all do not');
  const { AccessControlMaxAgeSec, IncludeSubdomains } = StrictTransportSecurity;
  return {
    override: overrides.has(true),
    headers: {
      ...Object.fromEntries(custom.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
      ...(ContentSecurityPolicy && { 'content-security-policy': here(ContentSecurityPolicy.ContentSecurityPolicy) }),
      'x-content-type-options': 'nosniff',
      'x-frame-options': FrameOptions.FrameOption,
      'referrer-policy': ReferrerPolicy.ReferrerPolicy,
      'strict-transport-security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}`,
    },
  };
}
