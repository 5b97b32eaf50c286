import { h, pageHtml } from './html.ts';
import { SCREENS, type ReplicaScreen } from './model.ts';
import type { Received } from './received.ts';
import type { DrawGroup } from './style-label.ts';

/** A request as the portal keeps it. */
export type Request = {
  received: Record<string, Received>;
  status: 'draft' | 'Proses Reviu' | 'Perlu Revisi' | 'Disetujui';
  notes: string[];
  billing: string;
  paid: boolean;
  published: boolean;
};

/** Where a portal keeps its pages. */
export const HOME = '/beranda/';

/** The login page: the loader has no business with it. */
export const loginPage = (): string =>
  pageHtml(
    'Masuk',
    `<h2>Login Aplikasi</h2><p>Silahkan masukan email dan password anda</p><form method="post" action="/masuk/">
<p><label for="email">Email</label> <input type="email" id="email" name="email" placeholder="Masukan Email"></p>
<p><label for="password">Password</label> <input type="password" id="password" name="password" placeholder="Masukan Password"></p>
<button>Log In</button></form><p>Belum mempunyai akun? <a href="/daftar/">Daftar</a></p>`,
  );

/** Registration of a company. */
export const registerPage = (): string => {
  const text = ['No. Izin Perusahaan', 'Nama Perusahaan', 'Alamat', 'No. Telepon', 'NPWP'];
  return pageHtml(
    'Registrasi',
    `<h2>Registrasi Perusahaan</h2><form method="post" action="/daftar/">
${text.map((label, at) => `<p><label for="t${at}">${label} *</label> <input id="t${at}" name="t${at}"></p>`).join('')}
<p><label for="e">Email *</label> <input id="e" type="email" name="e"></p>
<p><label for="p1">Password *</label> <input id="p1" type="password" name="p1"></p>
<p><label for="p2">Konfirmasi Password *</label> <input id="p2" type="password" name="p2"></p>
<button>Register</button></form>`,
  );
};

/** The home page with its counters, and what needs a revision or was approved. */
export const homePage = ({ status, billing, paid, published }: Request): string =>
  pageHtml(
    'Dashboard',
    `<h2>Dashboard</h2><dl><dt>Perlu Direvisi</dt><dd>${status === 'Perlu Revisi' ? 1 : 0}</dd><dt>Disetujui</dt><dd>${status === 'Disetujui' ? 1 : 0}</dd>
<dt>Proses Reviu</dt><dd>${status === 'Proses Reviu' ? 1 : 0}</dd></dl>
<p data-status>${status}${billing ? ` ${billing} ${paid ? 'Sudah Bayar' : 'Belum Bayar'} ${published ? 'Publish' : 'Belum Publish'}` : ''}</p>
<a href="/permintaan/tujuan/">tambah</a>
${status === 'Perlu Revisi' ? '<a href="/permintaan/tujuan/">revisi</a>' : ''}
${status === 'Disetujui' ? '<a href="/billing/">buat billing</a>' : ''}`,
  );

/** The form by which a bill is made. */
export const billingPage = (): string =>
  pageHtml(
    'Billing',
    `<h2>Form Permintaan Layanan</h2><form method="post" action="/billing/">
<p><label for="tl">Tanggal Layanan *</label> <input id="tl" name="tanggalLayanan" placeholder="dd/mm/yyyy"></p>
<p><label for="np">NPWP *</label> <input id="np" name="npwp"></p>
<h3>Detail Tagihan</h3><p>Jumlah 1</p><p>Satuan per sertifikat</p><p>Total Tagihan Rp. 100.000</p><button>Proses</button></form>`,
  );

const notesHtml = ({ notes }: Request): string =>
  notes.length === 0
    ? ''
    : `<section><h3>Catatan Revisi</h3>${notes.map((note) => `<p>${h(note)}</p>`).join('')}</section>`;

/** A request as a wizard in one page, drawn by a script. */
export const wizardPage = (script: string, request: Request): string => {
  const texts = Object.entries(request.received).map(([id, values]) => [
    id,
    Object.fromEntries(Object.entries(values).filter(([name]) => !isFile(name))),
  ]);
  const model = JSON.stringify({
    screens: SCREENS,
    held: Object.fromEntries(texts) as Record<string, Received>,
  });
  return pageHtml('Permintaan Layanan', '', [script]).replace(
    '<main>',
    `${notesHtml(request)}<script type="application/json" id="model">${model.replaceAll('<', '\\u003c')}</script><main>`,
  );
};

const FILE_KEYS = SCREENS.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
  .filter(({ kind }) => kind === 'file')
  .map(({ key }) => key);

/** Whether a name is that of a field for files, its row apart. */
export const isFile = (name: string): boolean =>
  FILE_KEYS.some((key) => name === key || new RegExp(`^${key}-\\d+$`).test(name));

/** One screen of the request as a page of its own. */
export const screenPage = (screen: ReplicaScreen, draw: DrawGroup, request: Request): string => {
  const held = request.received[screen.id] ?? {};
  const rows = screen.repeats
    ? Math.max(1, ...Object.keys(held).map((name) => Number(/-(\d+)$/.exec(name)?.[1] ?? 0) + 1))
    : 1;
  const drawn = Array.from({ length: rows }, (_, row) =>
    screen.groups
      .map((group) =>
        draw(
          group,
          (key) => (screen.repeats ? `${key}-${row}` : key),
          (name) => held[name] ?? '',
        ),
      )
      .join(''),
  );
  const goods = screen.repeats
    ? `<div id="baris">${drawn.map((row) => `<div class="baris">${row}<button type="button" class="hapus">Hapus</button></div>`).join('')}</div><button type="button" id="tambah">+ Tambah Barang</button>`
    : drawn.join('');
  const last = screen.id === SCREENS.at(-1)?.id;
  return pageHtml(
    screen.title,
    `<h2>${h(screen.title)}</h2>${notesHtml(request)}<form method="post" enctype="multipart/form-data" action="/permintaan/${screen.id}/">${goods}
<button>${last ? 'Simpan &amp; Ajukan' : 'Next'}</button></form>`,
    screen.repeats ? ['/skrip/baris.js'] : [],
  );
};
