import type { MessageKey } from '../text/messages.ts';
import type { Field, Spec } from './field-spec.ts';

/** What is asked for outside of the details of a sector, by its place. */
export const LABELS: Readonly<Record<string, MessageKey>> = {
  '/order/document/name': 'submit.field.document.name',
  '/order/document/mediaType': 'submit.field.document.mediaType',
  '/order/document/sha256': 'submit.field.document.sha256',
  '/order/document/address': 'submit.field.document.address',
  '/order/document/decidedOn': 'submit.field.document.decidedOn',
  '/onBehalfOf/rightHolder': 'submit.field.rightHolder',
  '/onBehalfOf/brand': 'submit.field.brand',
  '/onBehalfOf/mandate': 'submit.field.mandate',
  '/contact/name': 'submit.field.contact.name',
  '/contact/email': 'submit.field.contact.email',
  '/items/url': 'submit.field.url',
  '/items/title': 'submit.field.title',
  '/items/gtin': 'submit.field.gtin',
  '/items/seller': 'submit.field.seller',
  '/items/seller/id': 'submit.field.seller.id',
  '/items/seller/name': 'submit.field.seller.name',
  '/items/seller/type': 'submit.field.seller.type',
  '/items/seller/listings': 'submit.field.seller.listings',
  '/items/seller/vat': 'submit.field.seller.vat',
  '/items/seller/tradeRegister': 'submit.field.seller.tradeRegister',
  '/items/seller/tradeRegister/country': 'submit.field.seller.country',
  '/items/seller/tradeRegister/register': 'submit.field.seller.register',
  '/items/seller/tradeRegister/number': 'submit.field.seller.number',
  '/items/seller/iban': 'submit.field.seller.iban',
  '/items/firstSeenAt': 'submit.field.firstSeenAt',
  '/items/external': 'submit.field.external',
  '/items/external/receivedAt': 'submit.field.external.receivedAt',
  '/items/external/proof': 'submit.field.external.proof',
};

export const ENVELOPE: Readonly<Record<string, MessageKey>> = {
  '/kind': 'submit.kind.kind',
  '/sector': 'submit.kind.sector',
  '/category': 'submit.kind.category',
  '/reference': 'submit.sender.reference',
  '/explanation': 'submit.reason.explanation',
  '/items': 'submit.links.title',
  '/alert': 'submit.sender.alert',
  '/coordinatedAction': 'submit.sender.coordinatedAction',
};

export const HINTS: Readonly<Record<string, MessageKey>> = {
  '/details/alertNumber': 'submit.hint.alertNumber',
  '/details/rasffReference': 'submit.hint.rasffReference',
  '/details/excludedFromGpsr': 'submit.hint.excludedFromGpsr',
  '/details/right/niceClasses': 'submit.hint.niceClasses',
  '/details/right/territory': 'submit.hint.territory',
  '/details/language': 'submit.hint.language',
  '/details/taxon': 'submit.hint.taxon',
  '/order/language': 'submit.hint.language',
  '/order/legalBasis/act': 'submit.hint.act',
  '/order/document/address': 'submit.hint.address',
  '/items/gtin': 'submit.hint.gtin',
  '/items/seller/id': 'submit.hint.seller',
};

/** In which vocabulary the choices of a field are put into words. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  hazard: 'hazard',
  hazardCategory: 'hazardCategory',
  excludedFromGpsr: 'gpsrExclusion',
  riskLevel: 'riskLevel',
  territory: 'memberState',
  territorialScope: 'memberState',
  offeredIn: 'memberState',
  country: 'memberState',
  annex: 'annex',
  specimen: 'specimen',
  documentation: 'documentation',
  ground: 'hateGround',
  form: 'hateForm',
  medium: 'medium',
  purpose: 'referralPurpose',
  law: 'infringedLaw',
  scope: 'infringementScope',
  mediaType: 'mediaType',
  'right.type': 'rightType',
  'seller.type': 'sellerType',
};

/** The place of a field, alike for every listing. */
export const placeOf = ({ at }: Spec): string => at.replace(/^\/items\/\d+/, '/items');

/** The vocabulary of the choices of a field; undefined where they are shown as they are. */
export const vocabularyOf = ({ path }: Pick<Field, 'path'>): string | undefined =>
  VOCABULARIES[path.split('.').slice(-2).join('.')] ?? VOCABULARIES[path.split('.').at(-1) ?? ''];
