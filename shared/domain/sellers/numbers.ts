import { validate as atCompany } from 'stdnum/lib/cjs/at/businessid.js';
import { validate as at } from 'stdnum/lib/cjs/at/uid.js';
import { validate as be } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bg } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as cy } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as cz } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as czCompany } from 'stdnum/lib/cjs/cz/ico.js';
import { validate as de } from 'stdnum/lib/cjs/de/vat.js';
import { validate as dk } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as ee } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as eeCompany } from 'stdnum/lib/cjs/ee/registrikood.js';
import { validate as es } from 'stdnum/lib/cjs/es/nif.js';
import { validate as fi } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as fiCompany } from 'stdnum/lib/cjs/fi/ytunnus.js';
import { validate as frCompany } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as frEstablishment } from 'stdnum/lib/cjs/fr/siret.js';
import { validate as fr } from 'stdnum/lib/cjs/fr/tva.js';
import { validate as gb } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as gr } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as hr } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hu } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ie } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as it } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lt } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as lu } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as lv } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as mt } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as nl } from 'stdnum/lib/cjs/nl/btw.js';
import { validate as pl } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as pt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as ptCompany } from 'stdnum/lib/cjs/pt/nipc.js';
import { validate as ro } from 'stdnum/lib/cjs/ro/cui.js';
import { validate as seCompany } from 'stdnum/lib/cjs/se/orgnr.js';
import { validate as se } from 'stdnum/lib/cjs/se/vat.js';
import { validate as si } from 'stdnum/lib/cjs/si/ddv.js';
import { validate as sk } from 'stdnum/lib/cjs/sk/dph.js';
import type { MemberState } from '../../vocabulary/places.ts';

/** The one spelling of a number, without the prefix of its country; undefined where it is none. */
type Read = (text: string) => string | undefined;

/** The library stumbles over nothing at all; any other text it takes or refuses. */
const by =
  (validate: typeof at): Read =>
  (text) => {
    if (text === '') return undefined;
    const result = validate(text);
    return result.isValid ? result.compact : undefined;
  };

/** VAT numbers by their prefix in VIES: Greece is EL, and XI is Northern Ireland. */
export const VAT_NUMBERS: Readonly<Record<string, Read | undefined>> = {
  AT: by(at),
  BE: by(be),
  BG: by(bg),
  CY: by(cy),
  CZ: by(cz),
  DE: by(de),
  DK: by(dk),
  EE: by(ee),
  EL: by(gr),
  ES: by(es),
  FI: by(fi),
  FR: by(fr),
  HR: by(hr),
  HU: by(hu),
  IE: by(ie),
  IT: by(it),
  LT: by(lt),
  LU: by(lu),
  LV: by(lv),
  MT: by(mt),
  NL: by(nl),
  PL: by(pl),
  PT: by(pt),
  RO: by(ro),
  SE: by(se),
  SI: by(si),
  SK: by(sk),
  XI: by(gb),
};

const SIREN_LENGTH = 9;
/** A SIRET is a place of business of a company: its first nine digits are the company. */
const french: Read = (text) => by(frCompany)(text) ?? by(frEstablishment)(text)?.slice(0, SIREN_LENGTH);

/** Numbers of trade registers that are national and have a check digit. The others are taken as they are written. */
export const TRADE_NUMBERS: Readonly<Partial<Record<MemberState, Read>>> = {
  AT: by(atCompany),
  BE: by(be),
  CZ: by(czCompany),
  DK: by(dk),
  EE: by(eeCompany),
  FI: by(fiCompany),
  FR: french,
  PT: by(ptCompany),
  SE: by(seCompany),
};
