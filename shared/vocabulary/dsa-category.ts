/**
 * Categories of the DSA taxonomy that listings can fall in: the number in the harmonised template, the category code of the
 * Transparency Database (prefix STATEMENT_CATEGORY_) and the keyword (prefix KEYWORD_).
 *
 * Source: Annex I part 2 of Implementing Regulation (EU) 2024/2835; Transparency Database, schema v2.
 * The taxonomy has neither food nor wildlife: the mapping from a sector is lossy, so it is stored with the item, never inferred.
 */
export const DSA_CATEGORIES = {
  '1b': ['ANIMAL_WELFARE', 'UNLAWFUL_SALE_ANIMALS'],
  '2a': ['CONSUMER_INFORMATION', 'HIDDEN_ADVERTISEMENT'],
  '2b': ['CONSUMER_INFORMATION', 'INSUFFICIENT_INFORMATION_ON_TRADERS'],
  '2c': ['CONSUMER_INFORMATION', 'MISLEADING_INFO_GOODS_SERVICES'],
  '2d': ['CONSUMER_INFORMATION', 'MISLEADING_INFO_CONSUMER_RIGHTS'],
  '2e': ['CONSUMER_INFORMATION', 'NONCOMPLIANCE_PRICING'],
  '6c': ['ILLEGAL_OR_HARMFUL_SPEECH', 'HATE_SPEECH'],
  '7a': ['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'COPYRIGHT_INFRINGEMENT'],
  '7b': ['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'DESIGN_INFRINGEMENT'],
  '7c': ['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'GEOGRAPHIC_INDICATIONS_INFRINGEMENT'],
  '7d': ['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'PATENT_INFRINGEMENT'],
  '7f': ['INTELLECTUAL_PROPERTY_INFRINGEMENTS', 'TRADEMARK_INFRINGEMENT'],
  '10c': ['RISK_FOR_PUBLIC_SECURITY', 'RISK_PUBLIC_HEALTH'],
  '10d': ['RISK_FOR_PUBLIC_SECURITY', 'TERRORIST_CONTENT'],
  '11c': ['SCAMS_AND_FRAUD', 'INAUTHENTIC_LISTINGS'],
  '13': ['UNSAFE_AND_PROHIBITED_PRODUCTS', 'OTHER'],
  '13a': ['UNSAFE_AND_PROHIBITED_PRODUCTS', 'PROHIBITED_PRODUCTS'],
  '13b': ['UNSAFE_AND_PROHIBITED_PRODUCTS', 'UNSAFE_PRODUCTS'],
  '17': ['NOT_SPECIFIED_NOTICE', 'OTHER'],
} as const satisfies Record<string, readonly [category: string, keyword: string]>;

export type DsaCategory = keyof typeof DSA_CATEGORIES;
