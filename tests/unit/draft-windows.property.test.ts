import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeDraft, type DraftAction } from '../../src/domain/draft/change.ts';
import type { Aside, Draft } from '../../src/domain/draft/draft.ts';
import { mergeDrafts, reconcile } from '../../src/domain/draft/merge.ts';
import { rowsOf, type AttachedFile, type FilePlace } from '../../src/domain/submission/application.ts';

/** As many interleavings as the promise is tested over. */
const CASES = 2000;
const AT = '2026-11-20T02:00:00.000Z';
const STEPS = ['satu', 'banyak'] as const;
const FIELDS = ['a', 'b'] as const;
const SLOTS = ['s', 't'] as const;
const NOTES = 3;

const BEGIN: Draft = {
  id: '0123456789abcdef01234567',
  ...{ kind: 'form-1', serviceId: 'x', createdAt: AT, updatedAt: AT, version: 1 },
  application: {
    rows: { satu: [{ id: '0', values: {} }], banyak: [{ id: '0', values: {} }] },
    ...{ prepared: [], attached: [] },
  },
  revision: {
    ...{ id: 'r', number: 1, takenAt: AT },
    notes: Array.from({ length: NOTES }, (_, index) => ({ label: `${index}`, note: 'x', done: false })),
    before: { rows: {}, prepared: [], attached: [] },
  },
};

/** What a person does in one window; places are chosen among those that the window shows. */
type Move =
  | { do: 'type'; step: number; row: number; field: number; empty: boolean }
  | { do: 'attach'; step: number; row: number; slot: number }
  | { do: 'detach'; step: number; row: number; slot: number }
  | { do: 'prepare'; step: number; row: number; slot: number; ready: boolean }
  | { do: 'add' }
  | { do: 'remove'; row: number }
  | { do: 'title' }
  | { do: 'tick'; note: number }
  /** The window stores what it holds, or takes over what the device holds. */
  | { do: 'save' }
  | { do: 'look' };
type Turn = { readonly window: number; readonly move: Move };

const small = fc.nat({ max: 5 });
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      step: small,
      row: small,
      field: small,
      empty: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('attach' as const, 'detach' as const),
      step: small,
      row: small,
      slot: small,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('prepare' as const),
      step: small,
      row: small,
      slot: small,
      ready: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), row: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('title' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const), note: fc.nat({ max: NOTES - 1 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom<'save' | 'look'>('save', 'look') }) },
);
const turns = fc
  .integer({ min: 2, max: 3 })
  .chain((windows) =>
    fc.tuple(
      fc.constant(windows),
      fc.array(fc.record<Turn>({ window: fc.nat({ max: windows - 1 }), move }), { maxLength: 24 }),
    ),
  );

type Window = { draft: Draft; agreed: Draft };

/** The device and its windows, with what was ever entered and what its typist took back having seen it. */
class World {
  device: Draft = BEGIN;
  readonly windows: Window[];
  readonly entered = new Map<string, string>();
  readonly takenBack = new Set<string>();
  readonly ticked = new Set<number>();
  #count = 0;

  constructor(windows: number) {
    this.windows = Array.from({ length: windows }, () => ({ draft: BEGIN, agreed: BEGIN }));
  }

  #next = () => `n${(this.#count += 1)}`;

  #act(window: Window, action: DraftAction) {
    window.draft = changeDraft(window.draft, action, AT);
  }

  /** Everything that stands in a row of a window goes with what its typist does to it. */
  #takeBack(...names: readonly (string | undefined)[]) {
    for (const name of names) if (name) this.takenBack.add(name);
  }

  save(window: Window) {
    if (window.draft === window.agreed) return;
    const kept = reconcile(this.device, window.agreed, window.draft);
    this.device = kept;
    window.agreed = kept;
    window.draft = kept;
  }

  look(window: Window) {
    const base = window.agreed;
    window.agreed = this.device;
    window.draft = mergeDrafts(base, window.draft, this.device);
  }

  turn({ window: index, move: { ...what } }: Turn) {
    const window = this.windows[index];
    if (!window) return;
    if (what.do === 'save') return this.save(window);
    if (what.do === 'look') return this.look(window);
    const { application } = window.draft;
    const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
    if (what.do === 'add') return this.#act(window, { type: 'add-row', step: 'banyak', id: this.#next() });
    if (what.do === 'title') {
      this.#takeBack(window.draft.title);
      const title = this.#next();
      this.entered.set(title, 'title');
      return this.#act(window, { type: 'note', notes: { title } });
    }
    if (what.do === 'tick') {
      this.ticked.add(what.note);
      return this.#act(window, { type: 'tick', note: what.note, done: true });
    }
    const step = what.do === 'remove' ? 'banyak' : (pick(STEPS, what.step) ?? 'satu');
    const row = pick(rowsOf(application, step), what.row);
    if (!row) return;
    if (what.do === 'remove') {
      const files = application.attached.filter((file) => file.step === step && file.row === row.id);
      this.#takeBack(...Object.values(row.values), ...files.map(({ fileName }) => fileName));
      return this.#act(window, { type: 'remove-row', step, row: row.id });
    }
    if (what.do === 'type') {
      const field = pick(FIELDS, what.field) ?? 'a';
      this.#takeBack(row.values[field]);
      const value = what.empty ? '' : this.#next();
      if (value) this.entered.set(value, `${step} ${row.id} ${field}`);
      return this.#act(window, { type: 'set', step, row: row.id, field, value });
    }
    const place: FilePlace = { step, row: row.id, slot: pick(SLOTS, what.slot) ?? 's' };
    const there = application.attached.find(
      (file) => file.step === step && file.row === row.id && file.slot === place.slot,
    );
    if (what.do === 'prepare') {
      if (!there) this.#act(window, { type: 'prepare', file: place, ready: what.ready });
      return;
    }
    this.#takeBack(there?.fileName);
    if (what.do === 'detach') return this.#act(window, { type: 'detach', place });
    const fileName = this.#next();
    this.entered.set(fileName, `${step} ${row.id} ${place.slot}`);
    const file: AttachedFile = {
      ...place,
      ...{ fileName, mediaType: 'application/pdf', bytes: 1, sha256: fileName },
    };
    this.#act(window, { type: 'attach', file });
  }

  /** Every window stores and looks until nothing changes any more. */
  settle() {
    for (let round = 0; round < 4; round += 1)
      for (const window of this.windows) {
        this.save(window);
        for (const other of this.windows) this.look(other);
      }
  }
}

const asideEntry = (aside: Aside) => ('file' in aside ? aside.file.fileName : aside.text);

/** Each entry that stands somewhere, with its place. */
const standing = ({ application, title }: Draft) => [
  ...Object.entries(application.rows).flatMap(([step, rows]) =>
    rows.flatMap(({ id, values }) =>
      Object.entries(values).map(([field, value]): [string, string] => [value, `${step} ${id} ${field}`]),
    ),
  ),
  ...application.attached.map(({ fileName, step, row, slot }): [string, string] => [
    fileName,
    `${step} ${row} ${slot}`,
  ]),
  ...(title === undefined ? [] : [[title, 'title'] as [string, string]]),
];

const playOut = ([windows, all]: readonly [number, readonly Turn[]]) => {
  const world = new World(windows);
  for (const turn of all) world.turn(turn);
  world.settle();
  return world;
};

describe('a draft open in two or three windows, whatever is done in which order', () => {
  test('holds afterwards everything that was typed, ticked, attached or noted and not taken back', () => {
    fc.assert(
      fc.property(turns, (play) => {
        const { device, entered, takenBack, ticked } = playOut(play);
        const there = new Set([
          ...standing(device).map(([entry]) => entry),
          ...(device.asides ?? []).map(asideEntry),
        ]);
        const missing = [...entered.keys()].filter((entry) => !takenBack.has(entry) && !there.has(entry));
        expect(missing).toEqual([]);
        expect([...ticked].filter((note) => !device.revision?.notes[note]?.done)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });
  test('holds nothing where nobody put it, and one thing at a place', () => {
    fc.assert(
      fc.property(turns, (play) => {
        const { device, entered } = playOut(play);
        const found = standing(device);
        expect(found.filter(([entry, place]) => entered.get(entry) !== place)).toEqual([]);
        const { attached, prepared, rows } = device.application;
        const places = [...attached, ...prepared].map(({ step, row, slot }) => `${step} ${row} ${slot}`);
        expect(new Set(places).size).toBe(places.length);
        for (const all of Object.values(rows)) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
      { numRuns: CASES },
    );
  });
  test('is the same in all of them and on the device in the end', () => {
    fc.assert(
      fc.property(turns, (play) => {
        const { device, windows } = playOut(play);
        for (const { draft } of windows) expect(draft).toEqual(device);
      }),
      { numRuns: CASES },
    );
  });
});
