import { bundleProgram } from './programs.ts';
import { type ServedPages, servePages } from './serve-pages.ts';
import { EDITORS_PAGE } from './support-table.ts';

const EDITORS = `
  <style>.ProseMirror, #plain { white-space: pre-wrap }</style>
  <body>
    <p>An AEMT in a paragraph.</p>
    <div id="prosemirror"><p>EMS in ProseMirror.</p></div>
    <div id="codemirror">EMS in CodeMirror 6.</div>
    <div id="codemirror-read-only">EMS in CodeMirror 6, read-only.</div>
    <div id="plain"><p>EMS in contenteditable.</p></div>
    <script src="/editors.js"></script>`;

/** Serves a page with prose and real editors, each of which holds a short form. */
export async function serveEditors(): Promise<ServedPages> {
  return servePages({
    [EDITORS_PAGE]: { html: EDITORS },
    '/editors.js': { script: await bundleProgram('editors-page.ts') },
  });
}
