import type { FramesWithMarks, StepRequest } from '../../messaging/protocol.ts';

/** A frame to ask for its next mark. */
export type FrameTry = Omit<StepRequest, 'direction'> & { frameId: number };

/**
 * The frames to ask for a mark, one after the other until one has it: on from where the reader is, through the other
 * frames in their order, and round again to the marks of the same frame that lie behind.
 */
export function framesToTry(marks: FramesWithMarks, direction: StepRequest['direction']): FrameTry[] {
  const ids = marks.frames.map(({ frameId }) => frameId);
  if (direction === -1) ids.reverse();
  const at = ids.indexOf(marks.current);
  const rest = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))];
  // A reader is nowhere yet in a frame that they come to; and is gone from one that has lost its marks.
  const start = at < 0 ? rest.shift() : marks.current;
  if (start === undefined) return [];
  return [
    { frameId: start, fromEdge: false, ...aroundOf(marks, start) },
    ...[...rest, start].map((frameId) => ({ frameId, fromEdge: true, ...aroundOf(marks, frameId) })),
  ];
}

function aroundOf({ frames }: FramesWithMarks, frameId: number): { before: number; others: number } {
  const sum = (some: FramesWithMarks['frames']): number =>
    some.reduce((total, { count }) => total + count, 0);
  const at = frames.findIndex((frame) => frame.frameId === frameId);
  return {
    before: sum(frames.slice(0, at)),
    others: sum(frames.filter((frame) => frame.frameId !== frameId)),
  };
}
