import { defineRoute } from '../contract.ts';
import { SignIn } from '../sign-in.ts';

export const getSignIn = defineRoute({
  id: 'getSignIn',
  method: 'GET',
  path: '/v1/sign-in',
  summary: 'Where people sign in, and as which client a page asks',
  access: 'public',
  status: 200,
  reply: SignIn,
});
