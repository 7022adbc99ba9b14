import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseHeadersPolicyProps,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront';

/** Where the page may send something, beside its own address. */
export interface Reached {
  /** The identity provider: where its settings are, and where its tokens come from. */
  readonly identity: readonly string[];
  /** Buckets by presigned addresses. */
  readonly files: readonly string[];
  readonly pictures: string;
}

/** What the page may load, call and be framed by: nothing that is not named here. */
const contentPolicy = ({ identity, files, pictures }: Reached): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' blob: ${pictures}`,
    `connect-src 'self' ${[...identity, ...files].join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const YEAR = Duration.days(365);

const common = (override: boolean): ResponseSecurityHeadersBehavior => ({
  contentTypeOptions: { override },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
  strictTransportSecurity: { accessControlMaxAge: YEAR, includeSubdomains: true, override },
});

const OFF = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`).join(', ');

/** With every file of the page. */
export const pageHeaders = (reached: Reached): ResponseHeadersPolicyProps => ({
  securityHeadersBehavior: {
    ...common(true),
    contentSecurityPolicy: { contentSecurityPolicy: contentPolicy(reached), override: true },
  },
  customHeadersBehavior: {
    customHeaders: [
      { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
      { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override: true },
      { header: 'Permissions-Policy', value: OFF, override: true },
    ],
  },
});

/** With what functions answer, where they say nothing else. */
export const interfaceHeaders: ResponseHeadersPolicyProps = { securityHeadersBehavior: common(false) };
