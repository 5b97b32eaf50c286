import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DIST } from '../dist.ts';
import { SCREENS } from './model.ts';
import {
  billingPage,
  HOME,
  homePage,
  loginPage,
  registerPage,
  isFile,
  screenPage,
  wizardPage,
  type Request,
} from './pages.ts';
import { readForm } from './received.ts';
import { labelGroup, type DrawGroup } from './style-label.ts';
import { tableGroup } from './style-table.ts';

/** How the pages of a replica are written. */
export type Style = 'label' | 'table' | 'controlled' | 'shadow';

/** As strict as a portal's policy can be. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const DRAW: Readonly<Record<'label' | 'table', DrawGroup>> = { label: labelGroup, table: tableGroup };
/** Styles whose screens are a wizard in one page. */
const WIZARDS: Partial<Record<Style, string>> = {
  controlled: '/skrip/controlled.js',
  shadow: '/skrip/shadow.js',
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const formOf = async (request: IncomingMessage): Promise<FormData> => {
  const type = request.headers['content-type'] ?? '';
  return new Response(new Uint8Array(await bodyOf(request)), {
    headers: { 'content-type': type },
  }).formData();
};

/** A replica of the portal that keeps what it is sent, and whose officer the test plays. */
export class ReplicaPortal {
  readonly request: Request = {
    received: {},
    status: 'draft',
    notes: [],
    billing: '',
    paid: false,
    published: false,
  };
  /** Every address that was asked for, with its method. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private readonly style: Style;

  constructor(style: Style) {
    this.style = style;
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, resolve));
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The officer asks for changes. */
  askToRevise(...notes: string[]): void {
    Object.assign(this.request, { status: 'Perlu Revisi', notes });
  }

  /** The officer approves. */
  approve(): void {
    this.request.status = 'Disetujui';
  }

  /** The bill is paid, and the certificate published. */
  pay(): void {
    Object.assign(this.request, { paid: true, published: true });
  }

  private page(path: string): string | undefined {
    const screen = SCREENS.find(({ id }) => path === `/permintaan/${id}/`);
    const wizard = WIZARDS[this.style];
    if (screen && wizard) return wizardPage(wizard, this.request);
    if (screen && (this.style === 'label' || this.style === 'table'))
      return screenPage(screen, DRAW[this.style], this.request);
    const pages: Record<string, () => string> = {
      '/masuk/': loginPage,
      '/daftar/': registerPage,
      [HOME]: () => homePage(this.request),
      '/billing/': billingPage,
    };
    return pages[path]?.();
  }

  private async take(path: string, request: IncomingMessage): Promise<string> {
    const index = SCREENS.findIndex(({ id }) => path === `/permintaan/${id}/`);
    const screen = SCREENS[index];
    if (screen) {
      const form = await readForm(await formOf(request));
      // A field for files that is left empty keeps the file that was sent before.
      const before = Object.entries(this.request.received[screen.id] ?? {}).filter(([name]) => isFile(name));
      this.request.received[screen.id] = { ...Object.fromEntries(before), ...form };
      const next = SCREENS[index + 1];
      if (next) return `/permintaan/${next.id}/`;
      Object.assign(this.request, { status: 'Proses Reviu', notes: [] });
    } else if (path === '/billing/') this.request.billing = '820230604526181';
    return HOME;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    this.asked.push(`${request.method} ${pathname}`);
    if (request.method === 'POST') {
      response.writeHead(303, { location: await this.take(pathname, request) }).end();
      return;
    }
    const script = pathname === '/modul/siap-karantina.js' ? join(DIST, pathname) : undefined;
    const own = pathname.startsWith('/skrip/')
      ? join(import.meta.dirname, 'scripts', pathname.slice(7))
      : undefined;
    const file = script ?? own;
    const html = file ? undefined : this.page(pathname);
    if (file) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
    else if (html)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(html);
    else response.writeHead(404).end();
  }
}
