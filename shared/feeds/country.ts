import type { SalesCountry } from '../domain/listing/known-marketplace.ts';

/** Countries by the names that Safety Gate and RASFF write. */
const COUNTRIES = new Map<string, SalesCountry>(
  Object.entries({
    austria: 'AT',
    belgium: 'BE',
    bulgaria: 'BG',
    croatia: 'HR',
    cyprus: 'CY',
    'czech republic': 'CZ',
    czechia: 'CZ',
    denmark: 'DK',
    estonia: 'EE',
    finland: 'FI',
    france: 'FR',
    germany: 'DE',
    greece: 'EL',
    hungary: 'HU',
    ireland: 'IE',
    italy: 'IT',
    latvia: 'LV',
    lithuania: 'LT',
    luxembourg: 'LU',
    malta: 'MT',
    netherlands: 'NL',
    'the netherlands': 'NL',
    poland: 'PL',
    portugal: 'PT',
    romania: 'RO',
    slovakia: 'SK',
    slovenia: 'SI',
    spain: 'ES',
    sweden: 'SE',
    'united kingdom in respect of northern ireland': 'XI',
  }),
);

/** The code of a notifying country; undefined for those outside the single market's rules, and for the Commission. */
export const countryCode = (name: string): SalesCountry | undefined => COUNTRIES.get(name.toLowerCase());
