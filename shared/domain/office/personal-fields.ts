type Json = Readonly<Record<string, unknown>>;

/** The personal fields of an order as it was written: who to ask, and who sells. */
export interface PersonalFields {
  readonly contact?: unknown;
  /** By the place of the listing. */
  readonly sellers: Readonly<Record<string, unknown>>;
}

const itemsOf = ({ items }: Json): readonly Json[] => (Array.isArray(items) ? items : []) as readonly Json[];

/** Takes the personal fields out of an order; undefined where it has none. */
export function takeApart(body: Json): { readonly rest: Json; readonly personal: PersonalFields | undefined } {
  const { contact, ...others } = body;
  const sellers: Record<string, unknown> = {};
  const items = itemsOf(body).map(({ seller, ...item }, index) => {
    if (seller !== undefined) sellers[String(index)] = seller;
    return item;
  });
  const hasAny = contact !== undefined || Object.keys(sellers).length > 0;
  const personal = hasAny ? { ...(contact !== undefined && { contact }), sellers } : undefined;
  return { rest: { ...others, items }, personal };
}

/** Puts them back where they were. */
export function putTogether(rest: Json, personal: PersonalFields | undefined): Json {
  if (!personal) return rest;
  const { contact, sellers } = personal;
  const items = itemsOf(rest).map((item, index) => {
    const seller = sellers[String(index)];
    return seller === undefined ? item : { ...item, seller };
  });
  return { ...rest, ...(contact !== undefined && { contact }), items };
}
