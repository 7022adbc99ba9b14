import * as z from 'zod/mini';
import { SellerId } from '../../vocabulary/sellers.ts';
import { acting, reading, submitting } from '../access.ts';
import { defineRoute } from '../contract.ts';
import { SellerPage, SellerView } from '../seller.ts';
import { NewSellerLink, SellerLinkPage, SellerLinkQuery, SellerLinkReceipt } from '../seller-link.ts';
import { NewSellerMeasure, SellerMeasureView } from '../seller-measure.ts';
import { SellerChoices, SellerQuery } from '../seller-query.ts';

const params = z.strictObject({ id: SellerId });
const readers = reading({ authority: 'sector', marketplace: 'addressed', operator: 'all' });

export const getSellers = defineRoute({
  id: 'getSellers',
  method: 'GET',
  path: '/v1/sellers',
  summary: 'Sellers by how often something was decided against their listings; nobody is named',
  access: readers,
  status: 200,
  query: SellerQuery,
  reply: SellerPage,
});

export const getSeller = defineRoute({
  id: 'getSeller',
  method: 'GET',
  path: '/v1/sellers/{id}',
  summary: 'One seller: whether it meets the criteria, and every decision that counts towards them or does not',
  access: readers,
  status: 200,
  params,
  query: SellerChoices,
  reply: SellerView,
});

export const postSellerMeasure = defineRoute({
  id: 'postSellerMeasure',
  method: 'POST',
  path: '/v1/sellers/{id}/measures',
  summary: 'Report what the marketplace did about one of its sellers: a warning, a restriction, a suspension, its end',
  access: acting({ marketplace: 'addressed' }),
  status: 201,
  params,
  body: NewSellerMeasure,
  reply: SellerMeasureView,
});

export const postSellerLink = defineRoute({
  id: 'postSellerLink',
  method: 'POST',
  path: '/v1/sellers/{id}/links',
  summary: 'Say of two sellers that they are one, that they are not, or that one goes on as the other',
  access: submitting({ authority: 'sector' }),
  status: 201,
  params,
  body: NewSellerLink,
  reply: SellerLinkReceipt,
});

export const getSellerLinks = defineRoute({
  id: 'getSellerLinks',
  method: 'GET',
  path: '/v1/seller-links',
  summary: 'What people of one’s authority have said of links between sellers, with the kinds of numbers that match',
  access: reading({ authority: 'own' }),
  status: 200,
  query: SellerLinkQuery,
  reply: SellerLinkPage,
});
