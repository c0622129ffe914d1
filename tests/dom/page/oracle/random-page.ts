import type { Random } from '../random.ts';

/** Whole texts and broken ones: short forms, their definitions, long forms, cue words, and what is none of it. */
const TEXTS = [
  ...['EMS', 'EM', 'S', 'T-Basic', ' and EMTs', 'AEMT', 'an EMT drives', 'EMS/ALS', 'IV', 'START', 'AED 250'],
  ...['emergency medical services', 'emergency medical', 'services', 'Emergency Medical Technicians (EMT)'],
  ...['Early Mouse Teams (EMT)', 'EMR (electronic medical record)', 'zebra body weight (ZBW)', 'ZBWs', 'ZBW'],
  ...['The ambulance crew and the paramedics.', 'An EMR cluster on AWS runs Hadoop and Spark.', 'a patient'],
  ...['CALL THE EMS CREW NOW', '', ' ', '\n', 'E\u00adMS', 'x'],
  ...[
    'Zoned Early Bird Rescue Alarm (ZEBRA)',
    'ZEBRA EMS ALARM',
    'EMT-ZEBRA',
    'Z.B.W.',
    'zebra Body weight (ZBWs)',
  ],
];

const TITLES = ['emergency medical services', 'Early Mouse Teams', 'zebra body weight', 'EMS', ''];

/** Style sheets in which the classes of `CLASSES` hide. */
const RULES = [
  '.gone { display: none }',
  '.gone { visibility: hidden }',
  'p.faint b, .faint li { visibility: hidden }',
  ':host(.gone), ::slotted(.faint) { display: none }',
  '@media print { .gone { display: none } }',
];

const CLASSES = ['gone', 'faint', 'cm-editor', 'plain'];
const INLINE = ['b', 'i', 'span', 'a', 'sup', 'abbr', 'code', 'bdo'];
const BLOCKS = ['p', 'div', 'section', 'blockquote', 'h2', 'pre', 'li'];

export const anyText = (random: Random): string => random.pick(TEXTS);
export const anyTitle = (random: Random): string => random.pick(TITLES);
export const anyRules = (random: Random): string => random.pick(RULES);
export const anyClass = (random: Random): string => random.pick(CLASSES);
export const anyTag = (random: Random): string => random.pick([...INLINE, ...BLOCKS]);

/** Some text with inline elements in it, as HTML. */
export function anyPhrase(random: Random, depth = 0): string {
  const pieces = Array.from({ length: 1 + random.below(3) }, () => {
    if (depth > 1 || !random.once(3)) return anyText(random);
    if (random.once(5)) return random.pick(['<br>', '<img alt="">', '<!---->', '<wbr>', '<i></i>']);
    return inlineElement(random, depth + 1);
  });
  return pieces.join(random.pick(['', ' ', ' ']));
}

function inlineElement(random: Random, depth: number): string {
  const tag = random.pick(INLINE);
  const title = tag === 'abbr' ? ` title="${anyTitle(random)}"` : '';
  return `<${tag}${title}${anyAttribute(random)}>${anyPhrase(random, depth)}</${tag}>`;
}

/** Mostly none; else one that hides, opens for editing, or is there for a style sheet. */
function anyAttribute(random: Random): string {
  if (!random.once(5)) return '';
  return random.pick([
    ...[' hidden', ' aria-hidden="true"', ' contenteditable', ' role="textbox"', ' hidden="until-found"'],
    ...[' class="gone"', ' class="faint"', ' style="display: none"', ' slot="aside"'],
  ]);
}

type Part = (random: Random) => string;

const parts: readonly Part[] = [
  (random) => `<p${anyAttribute(random)}>${anyPhrase(random)}</p>`,
  (random) => `<p${anyAttribute(random)}>${anyPhrase(random)} ${anyPhrase(random)}</p>`,
  (random) => `<h2>${anyPhrase(random)}</h2><p>${anyPhrase(random)}</p>`,
  (random) =>
    `<div${anyAttribute(random)}>${anyText(random)}<p>${anyPhrase(random)}</p>${anyText(random)}</div>`,
  (random) => `<ul${anyAttribute(random)}><li>${anyPhrase(random)}<li>${anyPhrase(random)}</ul>`,
  (random) =>
    `<dl><dt>EMT<dd>${random.pick(['Early Mouse Teams', anyPhrase(random)])}<dt>${anyText(random)}</dl>`,
  (random) =>
    `<table><tr><td>ZBW<td>zebra body weight<tr><th>${anyText(random)}<td>${anyPhrase(random)}</table>`,
  (random) => `<pre>${anyPhrase(random)}</pre><textarea>${anyText(random)}</textarea>`,
  (random) =>
    `<div contenteditable>${anyPhrase(random)}<p contenteditable="false">${anyPhrase(random)}</p></div>`,
  (random) => `<details><summary>${anyPhrase(random)}</summary>${anyPhrase(random)}</details>`,
  (random) => `<style>${anyRules(random)}</style>`,
  (random) => shadowHost(random),
];

function shadowHost(random: Random): string {
  const slot = random.pick([
    '',
    '<slot></slot>',
    '<slot name="aside">EMS</slot>',
    '<p hidden><slot></slot></p>',
  ]);
  const style = random.once(3) ? `<style>${anyRules(random)}</style>` : '';
  const inside = `<p>${anyPhrase(random)}</p>${slot}${style}${anyText(random)}`;
  return `<div><template shadowrootmode="open">${inside}</template>${anyPhrase(random)}</div>`;
}

/** A part of a page as HTML, shadow trees declared. */
export function anyPart(random: Random): string {
  return random.pick(parts)(random);
}
