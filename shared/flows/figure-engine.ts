import type { FigureCurve } from '../contracts/exact-figures.ts';
import type { Figure } from '../contracts/kpi.ts';
import type { RegisterEntry } from '../contracts/register-entry.ts';
import type { ExportRequest } from '../domain/export.ts';
import { aboutOf } from '../domain/exports/kinds.ts';
import { averages } from '../domain/kpi/averages.ts';
import { withChanges } from '../domain/kpi/change.ts';
import { cohorts } from '../domain/kpi/cohort.ts';
import { curves } from '../domain/kpi/curves.ts';
import { Engine, type EngineState } from '../domain/kpi/engine.ts';
import { estimates } from '../domain/kpi/estimates.ts';
import { figures as figuresFrom } from '../domain/kpi/figures.ts';
import type { Counted } from '../domain/life/facts.ts';
import { Collected, type CollectedState } from '../domain/registers/collected.ts';

/** What figures follow from. */
export type AskedFigures = Pick<ExportRequest, 'request' | 'scope' | 'asOf'>;

/** What was counted so far: plain data. */
export interface FigureState {
  readonly items: EngineState;
  readonly registers: CollectedState;
}

/** Counts items towards the figures that were asked for. */
export class FigureEngine {
  readonly #asked: AskedFigures;
  readonly #engine: Engine;
  readonly #registers: Collected;

  constructor(asked: AskedFigures) {
    const { request, scope, asOf } = asked;
    const { from, to = from, by = [], period: length = 'MONTH' } = request;
    this.#asked = asked;
    this.#engine = new Engine({ scope, asOf, by, period: { length, from, to } });
    const cohortOf = cohorts(length, from, to);
    this.#registers = new Collected({ scope, asOf, from, to, by, cohortOf, ...aboutOf(request) });
  }

  add(facts: Counted): void {
    // Whether a seller is a repeat seller follows from all sectors.
    this.#registers.add(facts);
    if (aboutOf(this.#asked.request).sectors.includes(facts.sector)) this.#engine.add(facts);
  }

  addEntry(entry: RegisterEntry): void {
    this.#registers.addEntry(entry);
  }

  /** Adds what another engine has counted of other items, asked the same. */
  merge({ items, registers }: FigureState): void {
    this.#engine.merge(items);
    this.#registers.merge(registers);
  }

  /** What was counted, to be handed on. It is not to be changed. */
  state(): FigureState {
    return { items: this.#engine.state(), registers: this.#registers.state() };
  }

  /** Figures that live counters tell as well. */
  counted(): Figure[] {
    const { request } = this.#asked;
    return figuresFrom(this.#engine.source(), request.by ?? [], aboutOf(request).kpis);
  }

  /** Every figure there is: also averages over marketplaces, estimates that count open cases, and figures of registers. */
  all(): Figure[] {
    const { request, scope } = this.#asked;
    const { by = [] } = request;
    const { kpis } = aboutOf(request);
    const source = this.#engine.source();
    return withChanges([
      ...figuresFrom(source, by, kpis),
      ...(scope === 'ALL' ? averages(source, by, kpis) : []),
      ...estimates(source, by, kpis),
      ...this.#registers.figures(source),
    ]);
  }

  /** How removal and other ends came about as time went by, where the time to action is asked for. */
  curves(): FigureCurve[] {
    const { request } = this.#asked;
    return aboutOf(request).kpis.includes('K4') ? curves(this.#engine.source(), request.by ?? []) : [];
  }
}
