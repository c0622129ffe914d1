import { describe, expect, it } from 'vitest';
import { plainTree } from '../../../components/tooltip/plain-tree.ts';

function Greeting({ name }: { name: string }) {
  return (
    <>
      Hello, <b>{name}</b>
    </>
  );
}

describe('a view as plain data', () => {
  it('has its elements, attributes and texts', () => {
    expect(
      plainTree(
        <p class="a" lang="en" hidden tabIndex={-1}>
          <Greeting name="EMS" />
          {4}
        </p>,
      ),
    ).toEqual([
      {
        tag: 'p',
        attributes: { class: 'a', lang: 'en', hidden: '', tabindex: '-1' },
        children: ['Hello, ', { tag: 'b', attributes: {}, children: ['EMS'] }, '4'],
      },
    ]);
  });

  it('leaves out what renders nothing', () => {
    expect(plainTree([null, undefined, false, true, <i key="1" title={undefined} hidden={false} />])).toEqual(
      [{ tag: 'i', attributes: {}, children: [] }],
    );
  });

  it('is the same after it has travelled', () => {
    const tree = plainTree(<Greeting name="A & <B>" />);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  it.each([
    ['a handler', <button key="1" type="button" onClick={() => undefined} />],
    ['a style of parts', <p key="2" style={{ color: 'red' }} />],
  ])('refuses %s', (_what, view) => {
    expect(() => plainTree(view)).toThrow(/can't be made plain/);
  });
});
