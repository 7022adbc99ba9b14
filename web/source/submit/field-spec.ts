import type * as z from 'zod/mini';
import { NewNotice } from '../../../shared/contracts/notice.ts';
import { SECTORS, type Sector } from '../../../shared/sectors/sectors.ts';

/** How a value is typed in. */
type Control = 'line' | 'text' | 'choice' | 'choices' | 'number' | 'numbers' | 'yes-no' | 'day' | 'instant';

interface Place {
  /** JSON pointer from the notice. */
  readonly at: string;
  /** Names of fields from the nearest part of the notice that has its own words, such as `product.name`. */
  readonly path: string;
  readonly isRequired: boolean;
}

/** One field of a form, as the contract has it. */
export interface Field extends Place {
  readonly control: Control;
  /** Values there are to choose from. */
  readonly options: readonly string[];
  /** Most characters of a text. */
  readonly longest: number | undefined;
}

/** Fields that stand together: all are given, or none. */
export interface Group extends Place {
  readonly control: 'group';
  readonly fields: readonly Spec[];
}

export type Spec = Field | Group;

/** What a schema of zod says of itself. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
  readonly format?: string;
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def as unknown as Definition;

/** Texts longer than this are typed into a field of several lines. Characters. */
const LONGEST_LINE = 500;

function textControl(schema: z.ZodMiniType, { format }: Definition): Control {
  if (format === 'date') return 'day';
  if (format === 'datetime') return 'instant';
  return (longestOf(schema) ?? 0) > LONGEST_LINE ? 'text' : 'line';
}

interface Check {
  readonly _zod: { readonly def: { readonly check?: string; readonly maximum?: unknown } };
}

function longestOf(schema: z.ZodMiniType): number | undefined {
  const { checks = [] } = schema._zod.def as { checks?: readonly Check[] };
  const most = checks.map(({ _zod }) => _zod.def).find(({ check }) => check === 'max_length')?.maximum;
  return typeof most === 'number' ? most : undefined;
}

function controlOf(schema: z.ZodMiniType): Pick<Field, 'control' | 'options'> | undefined {
  const definition = definitionOf(schema);
  const { type, element, entries } = definition;
  if (type === 'enum') return { control: 'choice', options: Object.values(entries ?? {}) };
  if (type === 'boolean') return { control: 'yes-no', options: [] };
  if (type === 'number') return { control: 'number', options: [] };
  if (type === 'string') return { control: textControl(schema, definition), options: [] };
  if (type !== 'array' || !element) return undefined;
  const inner = controlOf(element);
  if (inner?.control === 'choice') return { control: 'choices', options: inner.options };
  return inner?.control === 'number' ? { control: 'numbers', options: [] } : undefined;
}

function specOf(schema: z.ZodMiniType, { at, path, isRequired }: Place): Spec | undefined {
  const { type, innerType, shape } = definitionOf(schema);
  if (type === 'optional' && innerType) return specOf(innerType, { at, path, isRequired: false });
  if (type === 'object' && shape) {
    return { at, path, isRequired, control: 'group', fields: fieldsIn(shape, { at, path, isRequired }) };
  }
  const control = controlOf(schema);
  return control && { at, path, isRequired, ...control, longest: longestOf(schema) };
}

function fieldsIn(shape: Readonly<Record<string, z.ZodMiniType>>, { at, path }: Place): Spec[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const place = { at: `${at}/${name}`, path: path ? `${path}.${name}` : name, isRequired: true };
    return specOf(schema, place) ?? [];
  });
}

const variants = (definitionOf(NewNotice).options ?? []).map((variant) => definitionOf(variant).shape ?? {});

/** The part of a notice of a sector under a name, as the contract describes it. Paths begin anew in it. */
function partOf(sector: Sector, name: string): Group {
  const schema = variants[SECTORS.indexOf(sector)]?.[name];
  const spec = schema && specOf(schema, { at: `/${name}`, path: '', isRequired: true });
  if (spec?.control !== 'group') throw new Error(`A notice has no part ${name}`);
  return spec;
}

/** What substantiates a notice in a sector. */
export const detailsOf = (sector: Sector): Group => partOf(sector, 'details');
/** The elements of an order, the same in every sector. */
export const orderSpec = (): Group => partOf(SECTORS[0], 'order');
export const onBehalfOfSpec = (): Group => partOf(SECTORS[0], 'onBehalfOf');
export const contactSpec = (): Group => partOf(SECTORS[0], 'contact');

/** One listing of a notice, at its place among the others. */
export function itemSpec(index: number): Group {
  const items = variants[0]?.['items'];
  const element = items && definitionOf(items).element;
  const spec = element && specOf(element, { at: `/items/${index}`, path: '', isRequired: true });
  if (spec?.control !== 'group') throw new Error('A notice has no listings');
  return spec;
}

/** Every field, those of groups too. */
export const leavesOf = (spec: Spec): readonly Field[] =>
  spec.control === 'group' ? spec.fields.flatMap(leavesOf) : [spec];
