import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { contentRoot } from '../../src/content/root.ts';
import { draftsPage } from '../../src/data/drafts.ts';
import { changeDraft, isExported, markExported, type DraftAction } from '../../src/domain/draft/change.ts';
import type { Draft } from '../../src/domain/draft/draft.ts';
import { mergeDrafts, reconcile } from '../../src/domain/draft/merge.ts';
import { serviceForms } from '../../src/domain/draft/service-forms.ts';
import { emptyApplication, type AttachedFile } from '../../src/domain/submission/application.ts';

const MADU = 'madu-pengeluaran-antar-area';
const services = serviceForms(draftsPage(loadContent(contentRoot()).content));
const form = services.find(({ id }) => id === MADU)?.form;
if (!form) throw new Error(MADU);

const AT = '2026-11-20T02:00:00.000Z';
const base: Draft = {
  id: '0123456789abcdef01234567',
  kind: 'form-1',
  serviceId: MADU,
  createdAt: AT,
  updatedAt: AT,
  version: 5,
  application: emptyApplication(form),
};
const after = (draft: Draft, ...actions: readonly DraftAction[]) =>
  actions.reduce((before, action) => changeDraft(before, action, AT), draft);
const set = (field: string, value: string, row = '0', step = 'pemilik'): DraftAction => ({
  ...{ type: 'set', step, row, field, value },
});
const goods = (row: string, nama: string): DraftAction => set('nama', nama, row, 'media-pembawa');
const addGoods = (id: string): DraftAction => ({ type: 'add-row', step: 'media-pembawa', id });
const fileAt = (slot: string, letter: string): AttachedFile => ({
  ...{ step: 'dokumen', row: '0', slot, fileName: `${letter}.pdf`, mediaType: 'application/pdf' },
  ...{ bytes: 9, sha256: letter.repeat(64) },
});
const attach = (slot: string, letter: string): DraftAction => ({
  type: 'attach',
  file: fileAt(slot, letter),
});
const rows = ({ application }: Draft) =>
  (application.rows['media-pembawa'] ?? []).map(({ id, values }) => [id, values['nama']]);

describe('a version', () => {
  test.each<[string, DraftAction]>([
    ['an entry', set('nama', 'x')],
    ['a row', addGoods('ra')],
    ['a file', attach('surat-kuasa', 'a')],
    ['a tick', { type: 'prepare', file: { step: 'dokumen', row: '0', slot: 'surat-kuasa' }, ready: true }],
    ['the title', { type: 'note', notes: { title: 'x' } }],
    ['the No. Aju', { type: 'note', notes: { applicationNumber: '12' } }],
    ['the mark of being sent', { type: 'note', notes: { sentAt: AT } }],
    ['who files', { type: 'note', notes: { represented: true } }],
  ])('rises with %s, and a package made before no longer holds the draft as it is', (_, action) => {
    const exported = markExported(base, base.version, AT);
    expect(isExported(exported)).toBe(true);
    const changed = after(exported, action);
    expect(changed.version).toBe(6);
    expect(isExported(changed)).toBe(false);
  });
  test('stays where nothing changed', () => {
    expect(after(base, set('nama', ''), { type: 'note', notes: { title: '' } })).toBe(base);
  });
  test('that was packed while the draft went on is not the draft', () => {
    expect(isExported(markExported(after(base, set('nama', 'x')), base.version, AT))).toBe(false);
  });
  test('that one window packed is not the one that another window changed', () => {
    const mine = markExported(base, base.version, AT);
    const merged = mergeDrafts(base, mine, after(base, set('nama', 'x')));
    expect(merged).toMatchObject({ exportedVersion: 5, version: 6 });
    expect(isExported(merged)).toBe(false);
  });
});

describe('one draft in two windows', () => {
  test('each adding a row keeps both', () => {
    const mine = after(base, addGoods('ra'), goods('ra', 'Paracetamol 10'));
    const theirs = after(base, addGoods('rb'), goods('rb', 'Amoxicillin 20'));
    expect(rows(mergeDrafts(base, mine, theirs))).toEqual([
      ['0', undefined],
      ['ra', 'Paracetamol 10'],
      ['rb', 'Amoxicillin 20'],
    ]);
  });
  test('different fields are kept from both; of one field this one, the other beside it', () => {
    const mine = after(base, set('nama', 'Sini'), set('telepon', '0274'));
    const theirs = after(base, set('nama', 'Sana'), set('alamat', 'Jalan Contoh'));
    const merged = mergeDrafts(base, mine, theirs);
    expect(merged.application.rows['pemilik']?.[0]?.values).toEqual({
      ...{ nama: 'Sini', telepon: '0274', alamat: 'Jalan Contoh' },
    });
    expect(merged.asides).toEqual([{ place: { step: 'pemilik', row: '0', field: 'nama' }, text: 'Sana' }]);
    expect(merged.version).toBe(8);
  });
  test('what was kept beside can be used or left, and is gone then', () => {
    const merged = mergeDrafts(base, after(base, set('nama', 'Sini')), after(base, set('nama', 'Sana')));
    const [aside] = merged.asides ?? [];
    if (!aside) throw new Error('no aside');
    const used = after(merged, { type: 'aside', aside, use: true });
    expect(used.application.rows['pemilik']?.[0]?.values).toEqual({ nama: 'Sana' });
    expect(used).not.toHaveProperty('asides');
    const left = after(merged, { type: 'aside', aside, use: false });
    expect(left.application).toBe(merged.application);
    expect(left).not.toHaveProperty('asides');
  });
  test('an entry emptied there is emptied here', () => {
    const filled = after(base, set('nama', 'Asal'));
    const theirs = after(filled, set('nama', ''));
    expect(mergeDrafts(filled, filled, theirs)).toBe(theirs);
  });
  test('a row removed here stays where it was changed there, files and all', () => {
    const file: DraftAction = {
      type: 'prepare',
      file: { step: 'media-pembawa', row: 'ra', slot: 'coa' },
      ready: true,
    };
    const before = after(base, addGoods('ra'), goods('ra', 'Madu'), file);
    const mine = after(before, { type: 'remove-row', step: 'media-pembawa', row: 'ra' });
    const theirs = after(before, set('jumlah', '3', 'ra', 'media-pembawa'));
    const merged = mergeDrafts(before, mine, theirs);
    expect(rows(merged)).toEqual([
      ['0', undefined],
      ['ra', 'Madu'],
    ]);
    expect(merged.application.prepared).toHaveLength(1);
    expect(rows(mergeDrafts(before, mine, after(before, set('nama', 'x'))))).toEqual([['0', undefined]]);
  });
  test('one file for one place in each: this one stands there, the other is kept beside it', () => {
    const before = after(base, attach('surat-kuasa', 'a'));
    const merged = mergeDrafts(
      before,
      after(before, attach('surat-kuasa', 'b')),
      after(before, attach('surat-kuasa', 'c')),
    );
    expect(merged.application.attached.map(({ sha256 }) => sha256[0])).toEqual(['b']);
    expect(merged.asides).toMatchObject([{ file: { sha256: 'c'.repeat(64) } }]);
  });
  test('a file attached in one and called at hand in the other is attached, and not both', () => {
    const place = { step: 'dokumen', row: '0', slot: 'surat-kuasa' };
    const ticked = after(base, { type: 'prepare', file: place, ready: true });
    for (const [mine, theirs] of [
      [after(base, attach('surat-kuasa', 'a')), ticked],
      [ticked, after(base, attach('surat-kuasa', 'a'))],
    ] as const) {
      const { application } = mergeDrafts(base, mine, theirs);
      expect(application.attached).toHaveLength(1);
      expect(application.prepared).toEqual([]);
    }
  });
  test('files ticked and unticked on both sides add up', () => {
    const tick = (slot: string, ready: boolean): DraftAction => ({
      ...{ type: 'prepare', file: { step: 'dokumen', row: '0', slot }, ready },
    });
    const before = after(base, tick('a', true), tick('b', true));
    const merged = mergeDrafts(
      before,
      after(before, tick('a', false), tick('c', true)),
      after(before, tick('d', true)),
    );
    expect(merged.application.prepared.map(({ slot }) => slot).sort()).toEqual(['b', 'c', 'd']);
  });
  test('a name given there and a mark set here both stay; a name given in both is kept beside', () => {
    const named = after(base, { type: 'note', notes: { title: 'Lama' } });
    const marked = after(named, { type: 'note', notes: { represented: true } });
    const renamed = after(named, { type: 'note', notes: { title: 'Baru' } });
    expect(mergeDrafts(named, marked, renamed)).toMatchObject({ title: 'Baru', represented: true });
    const here = after(named, { type: 'note', notes: { title: 'Sini' } });
    expect(mergeDrafts(named, here, renamed)).toMatchObject({
      ...{ title: 'Sini', asides: [{ note: 'title', text: 'Baru' }] },
    });
    const unnamed = after(named, { type: 'note', notes: { title: undefined } });
    expect(mergeDrafts(named, marked, unnamed)).not.toHaveProperty('title');
  });
  test('ticks of an officer’s notes add up, and a revision taken meanwhile is not lost', () => {
    const revision = {
      ...{ id: 'r1', number: 1, takenAt: AT, before: base.application },
      notes: ['a', 'b'].map((note) => ({ label: note, note, done: false })),
    };
    const before = after(base, { type: 'note', notes: { revision } });
    const mine = after(before, { type: 'tick', note: 0, done: true });
    const theirs = after(before, { type: 'tick', note: 1, done: true });
    const done = (draft: Draft) => draft.revision?.notes.map((note) => note.done);
    expect(done(mergeDrafts(before, mine, theirs))).toEqual([true, true]);
    const next = { ...revision, id: 'r2', number: 2, takenAt: '2026-11-21T00:00:00.000Z' };
    const later = after(before, { type: 'note', notes: { revision: next } });
    expect(mergeDrafts(before, mine, later).revision?.number).toBe(2);
    expect(mergeDrafts(before, later, mine).revision?.number).toBe(2);
  });
  test('without a state both know, what either entered stays', () => {
    const merged = reconcile(after(base, set('nama', 'Sana')), undefined, after(base, set('alamat', 'Sini')));
    expect(merged.application.rows['pemilik']?.[0]?.values).toEqual({ nama: 'Sana', alamat: 'Sini' });
  });
});
