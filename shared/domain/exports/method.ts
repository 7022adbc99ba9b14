import { CALENDAR_VERSIONS } from '../calendars/calendar.ts';
import { RULE_VERSION } from '../clock/table.ts';
import type { ExportRequest } from '../export.ts';
import { CATALOGUE, METHOD_VERSION } from '../kpi/catalogue.ts';
import { DIALOGUES } from '../kpi/dialogues.ts';
import { EXCLUSIONS } from '../kpi/exclusions.ts';
import { scopeName } from '../kpi/scope.ts';
import { aboutOf, kindOf } from './kinds.ts';

interface Line {
  readonly term: string;
  readonly text?: string;
}

/** What a file was made from and by which rules, in a statement each. */
export function sourcesOf({ request, scope, asOf, version }: ExportRequest): string[] {
  const { from, to = from, dialogue, corrects, reason } = request;
  return [
    `Export ${kindOf(request)}, version ${version}`,
    `Cohorts from ${from} to ${to}, by T0 in UTC`,
    `Scope: ${scopeName(scope)}`,
    ...(dialogue ? [`Dialogue: ${DIALOGUES[dialogue].title}. Source: ${DIALOGUES[dialogue].source}`] : []),
    `Cut: events recorded before ${asOf}`,
    `Method ${METHOD_VERSION}, clocks ${RULE_VERSION}, calendars ${CALENDAR_VERSIONS.join(', ')}`,
    'Source: OBSERVED, from the record of this system',
    ...(corrects ? [`Corrects export ${corrects}: ${reason}`] : []),
  ];
}

const excludedLines = (): Line[] =>
  Object.entries(EXCLUSIONS).map(([why, { means, from }]) => ({
    term: why,
    text: `${means}; left out of ${from.join(', ')}`,
  }));

const sentence = (name: string, text: string): string => (text ? ` ${name}: ${text}.` : '');

function figureLines({ request }: ExportRequest): Line[] {
  return aboutOf(request).kpis.map((kpi) => {
    const { title, definition, modelledOn, ...told } = CATALOGUE[kpi];
    const ratio = `${sentence('Numerator', told.numerator)}${sentence('Denominator', told.denominator)}`;
    const span = `${sentence('From', told.start)}${sentence('To', told.stop)}`;
    const text = `${definition}${ratio}${span} Source: ${told.source}. After: ${modelledOn} (${told.confidence}).`;
    return { term: `${kpi} ${title}`, text };
  });
}

/** The first sheet of a workbook: what the file is, what each column and each figure means, and what was left out. */
export function methodLines(
  asked: ExportRequest,
  columns: readonly { readonly title: string; readonly meaning: string; readonly unit?: string }[],
): Line[] {
  return [
    { term: 'This file' },
    ...sourcesOf(asked).map((text, at) => ({ term: `${at + 1}`, text })),
    { term: 'Columns' },
    ...columns.map(({ title, meaning, unit }) => ({ term: title, text: unit ? `${meaning} Unit: ${unit}.` : meaning })),
    ...(kindOf(asked.request) === 'ITEMS' ? [] : [{ term: 'Figures' }, ...figureLines(asked)]),
    { term: 'Left out' },
    ...excludedLines(),
  ];
}
