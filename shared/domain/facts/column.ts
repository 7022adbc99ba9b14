/** What a column of facts holds. An instant is an integer: milliseconds since 1970 in UTC, so that SQL of every kind subtracts it. */
export type FactType = 'text' | 'integer' | 'boolean';
export type FactCell = string | number | boolean | null;

/** One column of a table of facts: Parquet, the table in the data catalogue and the documentation follow from it. */
export interface FactColumn<Of> {
  readonly name: string;
  readonly type: FactType;
  readonly meaning: string;
  readonly read: (of: Of) => FactCell;
}

type Read<Of, Value> = (of: Of) => Value | undefined;

export const text = <Of>(name: string, meaning: string, read: Read<Of, string>): FactColumn<Of> => ({
  name,
  type: 'text',
  meaning,
  read: (of) => read(of) ?? null,
});

/** A number; null where it is not known. */
export const integer = <Of>(name: string, meaning: string, read: Read<Of, number>): FactColumn<Of> => ({
  name,
  type: 'integer',
  meaning,
  read: (of) => read(of) ?? null,
});

/** An instant, in milliseconds since 1970. */
export const moment = <Of>(name: string, meaning: string, read: Read<Of, string>): FactColumn<Of> =>
  integer(name, `${meaning}; milliseconds since 1970, UTC`, (of) => {
    const at = read(of);
    return at === undefined ? undefined : Date.parse(at);
  });

export const flag = <Of>(name: string, meaning: string, read: Read<Of, boolean>): FactColumn<Of> => ({
  name,
  type: 'boolean',
  meaning,
  read: (of) => read(of) === true,
});
