import { bundleProgram } from './programs.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

const EDITORS = `
  <style>.ProseMirror, #plain { white-space: pre-wrap }</style>
  <body>
    <p>An AEMT in a paragraph.</p>
    <div id="prosemirror"><p>EMS in ProseMirror.</p></div>
    <div id="codemirror">EMS in CodeMirror 6.</div>
    <div id="codemirror-to-read">EMS in CodeMirror 6 to be read alone.</div>
    <div id="plain"><p>EMS in contenteditable.</p></div>
    <script src="/editors.js"></script>`;

/** Serves "/editors", a page with prose and the real editors, each of which holds a short form. */
export async function serveEditors(): Promise<ServedPages> {
  return servePages({
    '/editors': { html: EDITORS },
    '/editors.js': { script: await bundleProgram('editors-page.ts') },
  });
}
