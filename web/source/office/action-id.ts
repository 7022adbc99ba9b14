/** A name of one's own for one action: sent twice, it happens once. */
export const freshActionId = (): string => crypto.randomUUID();
