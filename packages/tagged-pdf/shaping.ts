/** What sets scripts that need shaping; heavy, so to be loaded only where a text asks for it. */
export { startHarfBuzz, type Shape } from './harfbuzz.ts';
export { shapedSetter, type ShapedFont } from './shaped-setter.ts';
