/**
 * Figures that three marketplaces filed for July to December 2025, part 7, and how notices were processed (part 8), in the order of their mirror.
 * Source: DSA transparency reports 2025 H2 of AliExpress, Amazon and Zalando, as mirrored at krMaynard/transparency-report-api.
 * ALL complaints, NEW restrictions, groups a to f, ODS disputes, suspensions: each with its scopes.
 */
export const APPEALS_2025_H2: Readonly<Record<string, string>> = {
  AliExpress: `
ALL total 130517; ALL upheld 103148; ALL partially 0; ALL reversed 27369; ALL median 22; ALL omitted 0; NEW total 114;
a total 128672; a upheld 101449; a partially 0; a reversed 27223; a median 22; b total 76; b upheld 71; b partially 0;
b reversed 5; b median 12; c total 859; c upheld 832; c partially 0; c reversed 27; c median 15; d total 0; d upheld 0;
d partially 0; d reversed 0; d median 0; e total 907; e upheld 793; e partially 0; e reversed 114; e median 14; f total 3;
f upheld 3; f partially 0; f reversed 0; f median 16; ODS total 2; ODS upheld 0; ODS partially 0; ODS reversed 0; ODS median 0;
ODS omitted 0; ODS implemented 0; CONTENT total 107859; NOTICES total 0; COMPLAINTS total 0
`,
  Amazon: `
ALL total 427067; ALL upheld 140473; ALL partially 1; ALL reversed 286593; ALL median 11; ALL omitted 0; a total 17032;
a upheld 11466; a reversed 5566; a median 5; b total 0; b upheld 0; b reversed 0; b median 0; c total 406828; c upheld 125913;
c reversed 280915; c median 12; d total 0; d upheld 0; d reversed 0; d median 0; e total 3207; e upheld 3094; e partially 1;
e reversed 112; e median 32; f total 138; f upheld 137; f partially 0; f reversed 1; f median 50; ODS total 179; ODS upheld 13;
ODS reversed 5; ODS median 808; ODS omitted 152; ODS implemented 0.2; CONTENT total 384805
`,
  Zalando: `
ALL total 40; ALL upheld 15; ALL reversed 14; ALL median 4203; NEW total 1; a total 23; a upheld 10; a reversed 13;
a median 4203; b total 0; c total 0; d total 0; e total 17; e upheld 5; e reversed 1; e median 5712; f total 0; ODS total 0;
CONTENT total 0; NOTICES total 0; COMPLAINTS total 0
`,
};

/** Notices processed by automated means only, and otherwise: all, and those of trusted flaggers. */
export const PROCESSED_2025_H2: Readonly<Record<string, readonly number[]>> = {
  AliExpress: [0, 701165, 0, 3],
  Amazon: [469209, 462061, 0, 74],
  Zalando: [0, 1668, 0, 0],
};
