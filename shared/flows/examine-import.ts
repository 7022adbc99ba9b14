import type { ImportFinding } from '../domain/log/import-finding.ts';
import type { Delivered } from '../domain/log/import-notice.ts';
import type { Import } from '../domain/log/import-rows.ts';
import { checkStory, namedIn, type Story, standingOf } from '../domain/log/import-story.ts';
import { type Here, readHere } from '../store/imports.ts';
import type { Registry } from '../store/registry.ts';
import type { Table } from '../store/table.ts';
import type { ItemId, NoticeId } from '../vocabulary/ids.ts';
import { instant } from '../vocabulary/time.ts';

export interface Examining {
  readonly cases: Table;
  readonly registry: Registry;
}

/** What is to be done with a log, and what was found in it. */
export interface Examined {
  readonly findings: readonly ImportFinding[];
  /** From which event on each item is to be written; items that are here already are not in it. */
  readonly plan: ReadonlyMap<ItemId, number>;
  readonly notices: ReadonlyMap<NoticeId, readonly Delivered[]>;
  readonly items: { readonly added: number; readonly continued: number; readonly there: number };
}

/** So many findings say enough of a file; it is counted how many more there are. */
const MOST_FINDINGS = 1000;

const about = (
  { itemId, events, lines }: Story,
  index: number,
  code: 'EXISTS_OTHERWISE' | 'WENT_ON' | 'RECORD_OVER',
  detail: string,
): ImportFinding => ({ code, line: lines[index] ?? 0, itemId, n: events[index]?.n ?? 1, detail });

/** Looks at every item of a log before anything is written. */
export class Examination {
  readonly #context: Examining;
  readonly #given: Import;
  readonly #findings: ImportFinding[] = [];
  readonly #plan = new Map<ItemId, number>();
  readonly #notices = new Map<NoticeId, Delivered[]>();
  readonly #told = new Map<NoticeId, { items: number; of: number; line: number }>();
  #there = 0;
  #continued = 0;

  constructor(context: Examining, given: Import) {
    this.#context = context;
    this.#given = given;
  }

  note(findings: readonly ImportFinding[]): void {
    for (const finding of findings) if (this.#findings.length < MOST_FINDINGS) this.#findings.push(finding);
  }

  /** Some items, side by side. */
  async look(stories: readonly Story[]): Promise<void> {
    const { cases } = this.#context;
    const here = await Promise.all(stories.map(({ itemId }) => readHere(cases, itemId, this.#given.file)));
    for (const [index, story] of stories.entries()) {
      this.note([...checkStory(story, this.#given.mode, instant(this.#given.now))]);
      await this.#checkNames(story);
      this.#compare(story, here[index] as Here);
      this.#count(story);
    }
  }

  async #checkNames(story: Story): Promise<void> {
    for (const { role, id, line } of namedIn(story)) {
      const known = await this.#context.registry.histories(role);
      if (!known.has(id))
        this.note([{ code: 'UNKNOWN_ORGANISATION', line, itemId: story.itemId, detail: `no ${role} is called ${id}` }]);
    }
  }

  #compare(story: Story, { events, isOver, isBrokenOff }: Here): void {
    const { mode } = this.#given;
    const standing = isOver ? 'OVER' : standingOf(events, story.events, mode);
    const from = events.filter(({ type }) => mode === 'MIGRATION' || type !== 'IMPORTED').length;
    if (standing === 'OVER') this.note([about(story, 0, 'RECORD_OVER', 'what is left of it here stays as it is')]);
    else if (typeof standing === 'object')
      this.note([about(story, standing.differsAt, 'EXISTS_OTHERWISE', 'there is another event of this number here')]);
    else if (standing === 'THERE' && !isBrokenOff) this.#there += 1;
    else if (standing === 'LONGER' && mode === 'MIGRATION' && !isBrokenOff)
      this.note([about(story, from, 'WENT_ON', `it ends with event ${from} here, and this is no import of it`)]);
    else {
      this.#plan.set(story.itemId, from);
      if (standing !== 'NEW') this.#continued += 1;
    }
  }

  /** What is told of notices: the items of each, and whether they are all there. */
  #count({ itemId, events: [first], lines }: Story): void {
    if (first?.type !== 'ITEM_DELIVERED') return;
    const { data: delivery } = first;
    const { noticeId, itemsInNotice: of } = delivery;
    const told = this.#told.get(noticeId) ?? { items: 0, of, line: lines[0] ?? 0 };
    this.#told.set(noticeId, { ...told, items: told.items + 1 });
    if (this.#plan.get(itemId) !== 0) return;
    this.#notices.set(noticeId, [...(this.#notices.get(noticeId) ?? []), { itemId, delivery }]);
  }

  end(): Examined {
    for (const [id, { items, of, line }] of this.#told)
      if (items < of)
        this.note([{ code: 'CUT_SHORT', line, detail: `notice ${id} has ${of} items, and the log ${items} of them` }]);
    const added = this.#plan.size - this.#continued;
    const items = { added, continued: this.#continued, there: this.#there };
    const findings = this.#findings.toSorted((a, b) => a.line - b.line);
    return { findings, plan: this.#plan, notices: this.#notices, items };
  }
}
