import { cdp } from 'vitest/browser';

type FrameTree = { frame: { id: string; url: string }; childFrames?: FrameTree[] };

/** How many elements of each role the browser tells assistive technology of, in the page of the tests. */
export async function rolesOnPage(roles: readonly string[]): Promise<Record<string, number>> {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frame = framesOf(frameTree).find(({ url }) => url === location.href);
  if (!frame) throw new Error('The browser does not know the frame of the tests.');
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId: frame.id });
  const seen = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  return Object.fromEntries(roles.map((role) => [role, seen.filter((one) => one === role).length]));
}

function framesOf({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] {
  return [frame, ...childFrames.flatMap(framesOf)];
}
