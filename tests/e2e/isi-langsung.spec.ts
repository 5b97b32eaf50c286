import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnv, nodePath, root } from '../../scripts/setup.mjs';
import { expect, test } from '../support/test.ts';

// While something is wrong, every page answers with a failure that says what.
test.use({ allowedErrors: [/status of 500/] });

const content = join(mkdtempSync(join(tmpdir(), 'siap-dev-')), 'content');
let server: ChildProcess;
let home: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  cpSync(join(root, 'content'), content, { recursive: true });
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  server = spawn(nodePath, [astro, 'dev', '--port', '4500'], {
    cwd: root,
    env: { ...childEnv(), CONTENT_DIR: content, FORCE_COLOR: '0' },
  });
  home = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address && said.includes('watching for file changes')) resolve(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`the development server ended:\n${said}`)));
  });
});

test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
  rmSync(join(content, '..'), { recursive: true });
});

test('an edited fact shows by itself, and so does what is wrong with it', async ({ page }) => {
  test.setTimeout(240_000);
  const file = join(content, 'terms/bkk.yaml');
  const before = readFileSync(file, 'utf8');
  await page.goto(`${home}istilah/`, { timeout: 120_000 });
  await expect(page.getByText('Nama baru Kantor Kesehatan Pelabuhan')).toBeVisible();

  writeFileSync(file, before.replace('Nama baru', 'Sebutan baru'));
  await expect(page.getByText('Sebutan baru Kantor Kesehatan Pelabuhan')).toBeVisible();

  writeFileSync(file, before.replace('source: ', 'source: tidak-ada-'));
  await expect(page.getByRole('heading', { name: 'Isi belum benar' })).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText(['content/terms/bkk.yaml']);

  writeFileSync(file, before);
  await expect(page.getByText('Nama baru Kantor Kesehatan Pelabuhan')).toBeVisible();
});
