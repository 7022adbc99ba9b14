/**
 * What pages of many marketplaces have in common. It only ever raises a doubt: that a listing is gone is read from what is
 * registered for its marketplace, and from nothing else.
 */

/** Shown text of pages that ask whether the reader is a person. */
export const WALLS: readonly string[] = [
  'are you a human',
  'are you a robot',
  'verify you are human',
  'verify that you are human',
  'verifying you are human',
  'confirm you are human',
  'press and hold to confirm',
  'checking your browser before',
  'just a moment...',
  'attention required! | cloudflare',
  'pardon our interruption',
  'enter the characters you see below',
  'unusual traffic from your',
  'unusual activity from your',
  'robot check',
  'access to this page has been denied',
  'security check to access',
  'please complete the security check',
  'sind sie ein mensch',
  'bestätigen sie, dass sie kein roboter',
  'êtes-vous un robot',
  'vérifiez que vous êtes humain',
  'non sono un robot',
  'no soy un robot',
];

/** In the source of a page with little text: the tools that tell persons from machines. */
export const WALL_TOOLS: readonly string[] = [
  'captcha-delivery.com',
  'px-captcha',
  'perimeterx',
  'cf-chl-',
  'challenges.cloudflare.com',
  '_incapsula_resource',
  'g-recaptcha',
  'h-captcha',
  'hcaptcha.com',
  'awswafcaptcha',
  'funcaptcha',
];

/** Paths, whole, of pages where one signs in. */
export const LOGIN_PATHS: readonly string[] = [
  '/login*',
  '/log-in*',
  '/signin*',
  '/sign-in*',
  '/ap/signin*',
  '/auth/*',
  '/account/login*',
  '/user/login*',
  '/*/login*',
  '/*/signin*',
  '/connexion*',
  '/anmelden*',
];

/** Shown text with which many pages stand in for what is missing. */
export const DOUBTS: readonly string[] = [
  'page not found',
  'page cannot be found',
  'page you are looking for',
  'listing was removed',
  'listing has been removed',
  'item is no longer available',
  'product is no longer available',
  'no longer for sale',
  'listing has ended',
  'seite nicht gefunden',
  'seite wurde nicht gefunden',
  'angebot wurde entfernt',
  'angebot ist nicht mehr verfügbar',
  'artikel ist nicht mehr verfügbar',
  'angebot wurde beendet',
  'page introuvable',
  "n'est plus disponible",
  'n’est plus disponible',
  'annonce a été supprimée',
  'pagina non trovata',
  'non è più disponibile',
  'página no encontrada',
  'ya no está disponible',
  'pagina niet gevonden',
  'niet meer beschikbaar',
  'nie znaleziono strony',
  'oferta zakończona',
  'sidan kunde inte hittas',
];

/** Titles, whole, of such pages. */
export const DOUBTFUL_TITLES: readonly string[] = ['404*', '410*', 'error*', 'not found*', '* | 404', '* - 404'];
