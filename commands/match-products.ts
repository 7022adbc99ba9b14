import type { ImageHash } from '../shared/vocabulary/image-hash.ts';
import { changedPicture, type Draw, drawGtin, drawPicture } from './match-draw.ts';

/** A product as it really is: what listings show of it may differ. */
export interface Product {
  readonly id: number;
  readonly brand: string;
  readonly model: string;
  /** What it is, beside brand and model. */
  readonly words: readonly string[];
  readonly colour: string;
  readonly gtin: string;
  readonly picture: ImageHash;
}

const BRANDS = 'VoltCube Lumina Nordwerk Kidoo Aurelio Brightway Tesora Pampero Zephyra Molnar Castelo Rivvo'.split(
  ' ',
);
const KINDS = [
  'charger usb wall plug adapter',
  'rattle wooden baby toy bell',
  'lamp desk led dimmable metal',
  'kettle electric steel cordless kitchen',
  'helmet bicycle children adjustable vents',
  'extension lead sockets switch cable',
  'heater fan bathroom portable thermostat',
  'necklace pendant chain nickel jewellery',
  'scooter folding electric wheels',
  'battery power bank fast charging',
  'doll soft plush hair dress',
  'saw circular blade guard workshop',
];
const FURTHER = 'compact premium family travel garden office outdoor classic silent double slim strong'.split(' ');
const COLOURS = 'black blue green grey red white yellow brown'.split(' ');
const TRANSLATED: Readonly<Record<string, readonly string[]>> = {
  black: ['schwarz', 'noir', 'negro'],
  blue: ['blau', 'bleu', 'azul'],
  green: ['grün', 'vert', 'zielony'],
  grey: ['grau', 'gris', 'szary'],
  red: ['rot', 'rouge', 'rosso'],
  white: ['weiß', 'blanc', 'bianco'],
  yellow: ['gelb', 'jaune', 'amarillo'],
  brown: ['braun', 'brun', 'marrón'],
};
/** What sellers put before any title. */
export const PRAISE = ['NEW!', 'Top', 'Sale -', 'Original', '★ Best'];

export function drawProduct(draw: Draw, id: number): Product {
  const letters = String.fromCharCode(draw.between(65, 90), draw.between(65, 90));
  return {
    id,
    brand: draw.one(BRANDS),
    model: `${letters}-${draw.between(10, 999)}`,
    words: [...draw.one(KINDS).split(' '), ...draw.some(FURTHER, 2)],
    colour: draw.one(COLOURS),
    gtin: drawGtin(draw),
    picture: drawPicture(draw),
  };
}

/** The next model: the same in everything but number, model and some of the picture. */
export const nextModel = (draw: Draw, product: Product, id: number): Product => ({
  ...product,
  id,
  model: product.model.replace(/\d+/, (digits) => String(Number(digits) + draw.between(1, 9))),
  gtin: drawGtin(draw),
  picture: changedPicture(draw, product.picture, draw.between(34, 80)),
});

export const titleOf = ({ brand, model, words, colour }: Product): string[] => [brand, ...words, model, colour];
export const anotherTitle = (draw: Draw, { words }: Product): string =>
  [draw.one(PRAISE), ...draw.some(words, 2), ...draw.some(FURTHER, 3), `${draw.between(2, 9)} pcs`].join(' ');

/** The colour in another language. */
export const translated = (draw: Draw, colour: string): string => draw.one(TRANSLATED[colour] ?? [colour]);
