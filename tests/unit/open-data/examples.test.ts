import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { scriptExample, tariffExample } from '../../../src/data/open-data/examples.ts';
import { openRegisters } from '../../../src/data/open-data/files.ts';
import { openContextOf, SITE } from '../../support/open-data.ts';

const context = openContextOf(loadContent(contentRoot()).content);

test('the JavaScript example prints the figure in force, its unit, article and status', async () => {
  const fetched: string[] = [];
  const printed = vi.fn();
  const answer = (address: string) => {
    fetched.push(address);
    return Promise.resolve(new Response(JSON.stringify(openRegisters(context).tariffs)));
  };
  const script = `(async () => { ${scriptExample(context.at)} })()`;
  await (runInNewContext(script, { fetch: answer, console: { log: printed } }) as Promise<void>);
  expect(fetched).toEqual([`${SITE}/data/v1/tariffs.json`]);
  expect(printed.mock.calls).toEqual([[25, 'kilogram', 'Lampiran V.A', 'belum-terverifikasi']]);
});

test('the piece of tariffs.json that is shown is a whole entry of it', () => {
  expect(JSON.parse(tariffExample(context))).toMatchObject({
    id: 'pp-35-2016/pemeriksaan-madu',
    unit: 'kilogram',
  });
});
