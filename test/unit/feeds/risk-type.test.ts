import { expect, test } from 'vitest';
import { readRiskTypes } from '../../../shared/feeds/risk-type.ts';

test.each([
  ['Chemical', ['CHEMICAL'], []],
  ['Electric shock, Fire', ['ELECTRIC_SHOCK', 'FIRE'], []],
  ['Damage to sight, Damage to sight', ['DAMAGE_TO_SIGHT'], []],
  ['Cuts, Entrapment, Injuries, Strangulation', ['CUTS', 'ENTRAPMENT', 'INJURIES', 'STRANGULATION'], []],
  ['Health risk / other', ['HEALTH'], []],
  ['Electromagnetic disturbance', ['ELECTROMAGNETIC'], []],
  ['Chemical, Boredom, Boredom', ['CHEMICAL', 'OTHER'], ['risk type “Boredom” is not known: taken as OTHER']],
  ['__proto__', ['OTHER'], ['risk type “__proto__” is not known: taken as OTHER']],
])('risk type “%s” is %j', (text, hazards, expected) => {
  const notes: string[] = [];
  expect(readRiskTypes(text, notes)).toEqual(hazards);
  expect(notes).toEqual(expected);
});
