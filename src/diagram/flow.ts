/** A step as a diagram shows it. */
export type FlowStep = {
  id: string;
  /** Its number in the list below the diagram. */
  number: number;
  title: string;
  lane: string;
  /** Documents and times, a line each. */
  notes: readonly string[];
  outcomes: readonly { words: string; good: boolean }[];
  /** Only some cases come here: a case is held, refused or destroyed. */
  aside: boolean;
};

/** Who acts, in the order of first appearance. */
type FlowLane = { id: string; title: string };

/** A procedure, ready to be laid out. */
export type Flow = { lanes: readonly FlowLane[]; steps: readonly FlowStep[] };

/** A line of text in a box: its left end and its baseline. */
export type PlacedLine = {
  words: string;
  x: number;
  y: number;
  size: number;
  style: 'title' | 'note' | 'good' | 'bad';
};

/** A step in its place; all lengths in units of the diagram. */
export type PlacedStep = {
  id: string;
  number: number;
  aside: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly PlacedLine[];
};

/** A connection from one step to a later one, as the corners of its line. */
export type PlacedLink = {
  from: string;
  to: string;
  dashed: boolean;
  points: readonly (readonly [number, number])[];
};

/** A lane in its place. */
export type PlacedLane = { x: number; width: number; lines: readonly string[] };

/** A diagram, ready to be drawn. */
export type FlowLayout = {
  width: number;
  height: number;
  headHeight: number;
  lanes: readonly PlacedLane[];
  steps: readonly PlacedStep[];
  links: readonly PlacedLink[];
};
