/**
 * The rows of categories of Annex I parts 3 and 4 of Implementing Regulation (EU) 2024/2835, in their order: each category with its
 * sub-categories. Without the prefixes STATEMENT_CATEGORY_ and KEYWORD_; after each category stands KEYWORD_OTHER with its description.
 *
 * Source: CSV templates of the Regulation, © European Union, reuse authorised with acknowledgement (Decision 2011/833/EU). Facts only.
 */
export const TEMPLATE_CATEGORIES: readonly (readonly [category: string, keywords: readonly string[]])[] = [
  ['ANIMAL_WELFARE', ['ANIMAL_HARM', 'UNLAWFUL_SALE_ANIMALS']],
  [
    'CONSUMER_INFORMATION',
    [
      'HIDDEN_ADVERTISEMENT',
      'INSUFFICIENT_INFORMATION_ON_TRADERS',
      'MISLEADING_INFO_GOODS_SERVICES',
      'MISLEADING_INFO_CONSUMER_RIGHTS',
      'NONCOMPLIANCE_PRICING',
    ],
  ],
  [
    'CYBER_VIOLENCE',
    [
      'CYBER_BULLYING_INTIMIDATION',
      'CYBER_HARASSMENT',
      'CYBER_INCITEMENT',
      'CYBER_STALKING',
      'NON_CONSENSUAL_IMAGE_SHARING',
      'NON_CONSENSUAL_MATERIAL_DEEPFAKE',
    ],
  ],
  [
    'CYBER_VIOLENCE_AGAINST_WOMEN',
    [
      'BULLYING_AGAINST_GIRLS',
      'CYBER_HARASSMENT_AGAINST_WOMEN',
      'CYBER_STALKING_AGAINST_WOMEN',
      'FEMALE_GENDERED_DISINFORMATION',
      'INCITEMENT_AGAINST_WOMEN',
      'NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN',
      'NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN',
    ],
  ],
  [
    'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    ['BIOMETRIC_DATA_BREACH', 'DATA_FALSIFICATION', 'MISSING_PROCESSING_GROUND', 'RIGHT_TO_BE_FORGOTTEN'],
  ],
  ['ILLEGAL_OR_HARMFUL_SPEECH', ['DEFAMATION', 'DISCRIMINATION', 'HATE_SPEECH']],
  [
    'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    [
      'COPYRIGHT_INFRINGEMENT',
      'DESIGN_INFRINGEMENT',
      'GEOGRAPHIC_INDICATIONS_INFRINGEMENT',
      'PATENT_INFRINGEMENT',
      'TRADE_SECRET_INFRINGEMENT',
      'TRADEMARK_INFRINGEMENT',
    ],
  ],
  [
    'NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS',
    ['MISINFORMATION_DISINFORMATION', 'VIOLATION_EU_LAW', 'VIOLATION_NATIONAL_LAW'],
  ],
  [
    'PROTECTION_OF_MINORS',
    [
      'AGE_SPECIFIC_RESTRICTIONS_MINORS',
      'CHILD_SEXUAL_ABUSE_MATERIAL',
      'CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE',
      'GROOMING_SEXUAL_ENTICEMENT_MINORS',
      'UNSAFE_CHALLENGES',
    ],
  ],
  [
    'RISK_FOR_PUBLIC_SECURITY',
    ['ILLEGAL_ORGANIZATIONS', 'RISK_ENVIRONMENTAL_DAMAGE', 'RISK_PUBLIC_HEALTH', 'TERRORIST_CONTENT'],
  ],
  [
    'SCAMS_AND_FRAUD',
    [
      'IMPERSONATION_ACCOUNT_HIJACKING',
      'INAUTHENTIC_ACCOUNTS',
      'INAUTHENTIC_LISTINGS',
      'INAUTHENTIC_USER_REVIEWS',
      'PHISHING',
      'PYRAMID_SCHEMES',
    ],
  ],
  ['SELF_HARM', ['CONTENT_PROMOTING_EATING_DISORDERS', 'SELF_MUTILATION', 'SUICIDE']],
  ['UNSAFE_AND_PROHIBITED_PRODUCTS', ['PROHIBITED_PRODUCTS', 'UNSAFE_PRODUCTS']],
  [
    'VIOLENCE',
    [
      'COORDINATED_HARM',
      'INCITEMENT_VIOLENCE_HATRED',
      'HUMAN_EXPLOITATION',
      'HUMAN_TRAFFICKING',
      'TRAFFICKING_WOMEN_GIRLS',
    ],
  ],
];

/** What part 3 has for the scope TOTAL and not for the Member States: so stands the template. */
export const NOT_BY_MEMBER_STATE: ReadonlySet<string> = new Set(['CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE']);

/** The scopes of part 3 in the order that its "AT, […], SE" abbreviates: by the English names of the Member States. Greece is EL. */
export const TEMPLATE_SCOPES = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'EL', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT',
  'RO', 'SK', 'SI', 'ES', 'SE',
] as const; // biome-ignore format: one table
