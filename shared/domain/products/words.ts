/**
 * Words that say nothing of what is offered, in the languages of the large marketplaces: articles and prepositions, and what
 * sellers put around any title. Without accents and in lower case, as titles are compared.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and at by for from in of on or the to with without',
    'das dem den der des die ein eine einem einen einer fur im mit ohne und von zu zum zur',
    'au aux avec ce ces dans de des du en et la le les ou par pour sans sur un une',
    'al alla con da dal della delle di e gli i il in la le lo nel per senza su tra un una uno',
    'con de del el en la las los o para por sin un una y',
    'aan bij de een en het in met naar op of te tot uit van voor zonder',
    'a dla do i na o od oraz po pod przy w z ze',
    'best bestseller deal free gratis hot neu neue neuer neues neuf neuve new nieuw nowy nowa nuevo nueva nuovo nuova',
    'offer original originale promo sale shipping spedizione top versand versandkostenfrei envio livraison wysylka',
  ].flatMap((line) => line.split(' ')),
);

/** Colours, each under its English word: a listing in another language is the same listing. */
const COLOURS: Readonly<Record<string, string>> = {
  black: 'schwarz schwarze schwarzer noir noire nero nera negro negra zwart zwarte czarny czarna',
  blue: 'blau blaue blauer bleu bleue blu azul blauw blauwe niebieski niebieska',
  brown: 'braun braune brauner brun brune marron marrone bruin bruine brazowy brazowa',
  gold: 'golden dore doree dorato dorata dorado dorada oro goud gouden zloty zlota',
  green: 'grun grune gruner vert verte verde groen groene zielony zielona',
  grey: 'gray grau graue grauer gris grise grigio grigia grijs grijze szary szara',
  orange: 'arancione naranja oranje pomaranczowy pomaranczowa',
  pink: 'rosa rose roze rozowy rozowa',
  purple: 'lila violett violet violette viola morado morada paars paarse fioletowy fioletowa',
  red: 'rot rote roter rouge rosso rossa rojo roja rood rode czerwony czerwona',
  silver: 'silber silbern argent argente argento plata plateado zilver zilveren srebrny srebrna',
  white: 'weiss weisse weisser blanc blanche bianco bianca blanco blanca wit witte bialy biala',
  yellow: 'gelb gelbe gelber jaune giallo gialla amarillo amarilla geel gele zolty zolta',
};

/** Each word for a colour, with the one that stands for all. */
export const COLOUR_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(COLOURS).flatMap(([english, others]) => others.split(' ').map((word) => [word, english])),
);

/** What alerts write where they know nothing, or mean every batch. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'all',
  'all batches',
  'n a',
  'no brand',
  'no name',
  'none',
  'not available',
  'not known',
  'not specified',
  'unbranded',
  'unknown',
  'various',
]);
