import type { ComponentChildren, JSX } from 'preact';

type Colour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export function Tag({ colour = 'grey', children }: { colour?: Colour; children: ComponentChildren }): JSX.Element {
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}

type ButtonProps = {
  kind?: 'secondary' | 'warning' | 'inverse';
  isOff?: boolean;
  type?: 'button' | 'submit';
  onClick?: () => void;
  children: ComponentChildren;
};

/** A button that is off stays in the order of the keyboard, so that one can find out that it is there. */
export function Button({ kind, isOff, type = 'button', onClick, children }: ButtonProps): JSX.Element {
  return (
    <button
      type={type}
      class={`govuk-button ${kind ? `govuk-button--${kind}` : ''}`}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && onClick?.()}
    >
      {children}
    </button>
  );
}

/** A button that looks like a link. */
export function PlainButton({ onClick, children }: { onClick: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="nb-plain-button" onClick={onClick}>
      {children}
    </button>
  );
}

/** A link within the page. The router follows it. */
export function Link({
  to,
  children,
  isButton,
}: {
  to: string;
  children: ComponentChildren;
  isButton?: boolean;
}): JSX.Element {
  return (
    <a href={to} class={isButton ? 'govuk-button' : 'govuk-link'}>
      {children}
    </a>
  );
}

/** An address that comes from elsewhere: shown whole, and followed only if it is one of the web. Where it leads learns nothing of us. */
export function OutsideLink({ to, children }: { to: string; children?: ComponentChildren }): JSX.Element {
  const isWeb = /^https?:\/\//i.test(to);
  if (!isWeb) return <bdi>{children ?? to}</bdi>;
  return (
    <a class="govuk-link" href={to} rel="noreferrer noopener nofollow" target="_blank">
      <bdi>{children ?? to}</bdi>
    </a>
  );
}

/** Text that somebody typed: as it is, in its own direction. */
export function Said({ children }: { children: string | undefined }): JSX.Element | null {
  return children === undefined ? null : <bdi>{children}</bdi>;
}

type BannerProps = { title: string; kind?: 'success'; children?: ComponentChildren };

export function Banner({ title, kind, children }: BannerProps): JSX.Element {
  return (
    <section class={`govuk-notification-banner ${kind ? `govuk-notification-banner--${kind}` : ''}`} aria-label={title}>
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title">{title}</h2>
      </div>
      {children && <div class="govuk-notification-banner__content">{children}</div>}
    </section>
  );
}

export function Warning({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">{children}</strong>
    </div>
  );
}

export function Details({
  title,
  children,
  isOpen,
}: {
  title: string;
  children: ComponentChildren;
  isOpen?: boolean;
}): JSX.Element {
  return (
    <details class="govuk-details" open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{title}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}

export type Pair = readonly [name: string, value: ComponentChildren];

/** Names with their values. A pair without value is left out. */
export function SummaryList({ pairs }: { pairs: readonly Pair[] }): JSX.Element {
  return (
    <dl class="govuk-summary-list">
      {pairs
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([name, value]) => (
          <div class="govuk-summary-list__row" key={name}>
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
