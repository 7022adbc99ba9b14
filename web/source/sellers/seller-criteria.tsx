import type { JSX } from 'preact';
import type { components } from '../api/schema.generated.ts';
import { SummaryList } from '../parts/basic.tsx';
import { dayText, instantText } from '../text/dates.ts';
import { text, word } from '../text/messages.ts';
import { numberText, shareText } from '../text/numbers.ts';

type SellerView = components['schemas']['SellerView'];
type Proportion = SellerView['criteria']['proportion'];

function shareOf({ known, share, listings, infringing, leastShare, isReached, statedAt }: Proportion): string {
  if (known === 'UNKNOWN' || share === undefined || listings === undefined)
    return text('sellers.one.shareUnknown', { infringing });
  const reached = text(isReached ? 'sellers.one.shareReached' : 'sellers.one.shareNotReached', {
    least: shareText(leastShare ?? 0),
  });
  const said = text('sellers.one.shareKnown', { infringing, listings, share: shareText(share) });
  const by = statedAt ? `${word('proportionKnown', known)}, ${dayText(statedAt)}` : word('proportionKnown', known);
  return `${said} ${reached} (${by})`;
}

/** The four criteria of DSA Art. 23(3), laid out for whoever decides. */
export function SellerCriteria({ seller }: { seller: SellerView }): JSX.Element {
  const { absolute, proportion, gravity } = seller.criteria;
  const { events, decisions, windowDays, threshold, onTerms } = absolute;
  return (
    <>
      <h2 class="govuk-heading-m">{text('sellers.one.criteria')}</h2>
      <SummaryList
        pairs={[
          [
            text('sellers.one.absolute'),
            text('sellers.one.absoluteText', { events, decisions, days: windowDays, threshold }),
          ],
          [text('sellers.one.counted'), numberText(seller.count)],
          [text('sellers.one.proportion'), shareOf(proportion)],
          [
            text('sellers.one.gravity'),
            text('sellers.one.gravityText', { serious: gravity.serious, weight: gravity.weight }),
          ],
          [text('sellers.one.intention'), text('sellers.one.intentionText')],
          [
            text('sellers.one.onTerms'),
            text('sellers.one.onTermsText', { events: onTerms.events, decisions: onTerms.decisions }),
          ],
          [
            text('sellers.one.span'),
            seller.firstAt && seller.lastAt && `${instantText(seller.firstAt)} – ${instantText(seller.lastAt)}`,
          ],
        ]}
      />
    </>
  );
}
