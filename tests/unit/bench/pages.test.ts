import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type BenchPage, type ServedPages, savedPages, servePages } from '../../../bench/pages.ts';
import { useFiles } from '../evaluate/temporary-files.ts';

const write = useFiles();
let served: ServedPages | undefined;

afterEach(() => served?.close());

describe('the pages to measure', () => {
  it('are those of the folder, by name', () => {
    const folder = dirname(write('b.html', ''));
    write('a.html', '');
    write('a.json', '');
    expect(savedPages(folder).map(({ name }) => name)).toEqual(['a.html', 'b.html']);
  });

  it('are the repository’s own where no folder is named', () => {
    expect(savedPages(null).map(({ name }) => name)).toEqual(['index.html', 'article.html']);
  });

  it('are missed in words where there is no such folder', () => {
    expect(() => savedPages('/nowhere')).toThrow('There is no folder /nowhere.');
  });
});

describe('a served page', () => {
  it('comes without its scripts, with a policy and the headers of the measure', async () => {
    const folder = dirname(
      write('page one.html', '<p>EMS<script src="x.js"></script><SCRIPT>\n1 </SCRIPT ><p>EMT'),
    );
    const page = savedPages(folder).find(({ name }) => name === 'page one.html') as BenchPage;
    served = await servePages([page], { 'cross-origin-opener-policy': 'same-origin' });
    const response = await fetch(served.addressOf(page));
    expect(await response.text()).toBe('<p>EMS<p>EMT');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('is the only one there is', async () => {
    const page = { name: 'page.html', html: () => '' };
    served = await servePages([page]);
    expect((await fetch(new URL('/other.html', served.addressOf(page)))).status).toBe(404);
  });
});
