/** A glyph as HarfBuzz places it, in the units of the font; `at` is the place of its letters in the text. */
export type Shaped = {
  readonly glyph: number;
  readonly at: number;
  readonly advance: number;
  readonly right: number;
  readonly up: number;
};

/** Turns a text in one script and one direction into glyphs, from left to right. */
export type Shape = (text: string, rightToLeft: boolean) => readonly Shaped[];

type Exports = {
  readonly memory: WebAssembly.Memory;
} & Readonly<
  Record<
    | '__wasm_call_ctors'
    | 'malloc'
    | 'free'
    | 'hb_blob_create'
    | 'hb_face_create'
    | 'hb_font_create'
    | 'hb_buffer_create'
    | 'hb_buffer_destroy'
    | 'hb_buffer_add_utf16'
    | 'hb_buffer_set_cluster_level'
    | 'hb_buffer_set_direction'
    | 'hb_buffer_guess_segment_properties'
    | 'hb_buffer_get_length'
    | 'hb_buffer_get_glyph_infos'
    | 'hb_buffer_get_glyph_positions'
    | 'hb_shape',
    (...numbers: number[]) => number
  >
>;

/** Values of HarfBuzz's enumerations: memory that is never written, directions, and marks that are told apart. */
const [READ_ONLY, LEFT_TO_RIGHT, RIGHT_TO_LEFT, BY_CHARACTER] = [1, 4, 5, 1];
/** Bytes of a glyph in either list. */
const ENTRY = 20;
const PAGE = 65_536;

/** Starts HarfBuzz from its WebAssembly, as the package `harfbuzzjs` builds it: gives what shapes the text of a font. */
export const startHarfBuzz = async (
  program: Uint8Array<ArrayBuffer>,
): Promise<(font: Uint8Array) => Shape> => {
  const own: { memory?: WebAssembly.Memory } = {};
  const never = () => {
    throw new Error('HarfBuzz gave up');
  };
  const { instance } = await WebAssembly.instantiate(program, {
    wasi_snapshot_preview1: { proc_exit: never },
    env: {
      _abort_js: never,
      _emscripten_runtime_keepalive_clear: never,
      _setitimer_js: never,
      emscripten_resize_heap: (size: number) =>
        own.memory && own.memory.grow(Math.ceil((size - own.memory.buffer.byteLength) / PAGE)) >= 0 ? 1 : 0,
    },
  });
  const hb = instance.exports as unknown as Exports;
  own.memory = hb.memory;
  hb.__wasm_call_ctors();

  return (bytes) => {
    const place = hb.malloc(bytes.length);
    new Uint8Array(hb.memory.buffer).set(bytes, place);
    const font = hb.hb_font_create(
      hb.hb_face_create(hb.hb_blob_create(place, bytes.length, READ_ONLY, 0, 0), 0),
    );
    return (text, rightToLeft) => {
      const letters = hb.malloc(2 * text.length);
      const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      new Uint16Array(hb.memory.buffer).set(units, letters / 2);
      const buffer = hb.hb_buffer_create();
      hb.hb_buffer_add_utf16(buffer, letters, text.length, 0, text.length);
      hb.free(letters);
      hb.hb_buffer_set_cluster_level(buffer, BY_CHARACTER);
      hb.hb_buffer_set_direction(buffer, rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
      hb.hb_buffer_guess_segment_properties(buffer);
      hb.hb_shape(font, buffer, 0, 0);
      const [infos, positions] = [
        hb.hb_buffer_get_glyph_infos(buffer, 0),
        hb.hb_buffer_get_glyph_positions(buffer, 0),
      ];
      const view = new DataView(hb.memory.buffer);
      const shaped = Array.from({ length: hb.hb_buffer_get_length(buffer) }, (_, index): Shaped => {
        const [info, position] = [infos + ENTRY * index, positions + ENTRY * index];
        return {
          glyph: view.getUint32(info, true),
          at: view.getUint32(info + 8, true),
          advance: view.getInt32(position, true),
          right: view.getInt32(position + 8, true),
          up: view.getInt32(position + 12, true),
        };
      });
      hb.hb_buffer_destroy(buffer);
      return shaped;
    };
  };
};
