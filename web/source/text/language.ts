export const LANGUAGES = { en: 'English', fr: 'Français', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

/** How dates and numbers are written: English as the institutions of the Union write it. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr', de: 'de' };

export const isLanguage = (tag: string): tag is Language => tag in LANGUAGES;
