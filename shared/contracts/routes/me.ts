import { reading } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { Me } from '../me.ts';

export const getMe = defineRoute({
  id: 'getMe',
  method: 'GET',
  path: '/v1/me',
  summary: 'Who the token stands for: the organisation, and the person with their function',
  access: reading({ authority: 'own', flagger: 'own', marketplace: 'own', commission: 'own', operator: 'own' }),
  status: 200,
  reply: Me,
});
