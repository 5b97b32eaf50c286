import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elements, ROOMS } from '../../../scripts/rooms.mjs';
import { repositoryRoot } from '../../../src/content/root.ts';

const names = Object.keys(ROOMS);
type Room = { readonly may?: readonly string[]; readonly types?: readonly string[] };

describe('the table of rooms', () => {
  test.each(Object.entries(ROOMS as Record<string, Room>))(
    '%s imports only rooms that stand before it, so that no arrow runs up and none in a circle',
    (name, { may = [], types = [] }) => {
      const below = names.slice(0, names.indexOf(name));
      expect([...may, ...types].filter((room) => !below.includes(room))).toEqual([]);
    },
  );
  test('names every folder of src', () => {
    const folders = readdirSync(join(repositoryRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((folder) => !names.some((room) => room.split('/')[0] === folder))).toEqual([
      'styles',
    ]);
  });
  test('asks for the inner room first', () => {
    const order = elements.map(({ type }) => type);
    expect(order.indexOf('domain/draft')).toBeLessThan(order.indexOf('domain'));
  });
});
