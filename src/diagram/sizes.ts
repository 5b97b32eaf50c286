/** Measures of a flow diagram, in units that are pixels on a phone. */
export const FLOW = {
  /** As wide as the text of a page on a phone of 360 pixels. */
  width: 328,
  /** Left of the lanes, where connections pass by the steps they leave out. */
  gutter: 10,
  laneGap: 2,
  padding: 4,
  gap: 20,
  head: 11.5,
  title: 11.5,
  note: 10.5,
  line: 14,
  /** Radius of the disc that bears the number of a step, on the edge of its box. */
  disc: 7.5,
  number: 9,
} as const;

/** Measures of a drawn screen, in pixels on a phone. */
export const SCREEN = {
  width: 320,
  edge: 10,
  gap: 10,
  label: 12,
  line: 15,
  inset: 8,
  /** Height of the title's bar, and width of a menu at the side. */
  bar: 26,
  menu: 112,
  disc: 8,
} as const;
