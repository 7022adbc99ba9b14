import type { JSX } from 'preact';
import { Tag } from '../parts/basic.tsx';
import { text } from '../text/messages.ts';

/** That a seller meets the criteria, or not. It is no finding: people decide what follows. */
export const Meets = ({ isSo }: { isSo: boolean }): JSX.Element => (
  <Tag colour={isSo ? 'orange' : 'grey'}>{text(isSo ? 'sellers.meets.yes' : 'sellers.meets.no')}</Tag>
);

/** The short form of a keyed hash; the whole one is in the address. */
export const SellerName = ({ id }: { id: string }): JSX.Element => {
  const [marketplace = '', key = ''] = id.split('~');
  return (
    <bdi>
      {marketplace} · <code>{`${key.slice(0, 8)}…`}</code>
    </bdi>
  );
};
