/**
 * Where an arrow key leads from a result among `count`, −1 being the box: down goes on from the last to the first, up
 * from the first is back in the box. Nothing for any other key, or where there is nowhere to go.
 */
export const moveActive = (key: string, current: number, count: number): number | undefined => {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return current < 0 ? count - 1 : current - 1;
  return undefined;
};
