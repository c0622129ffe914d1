import type { GlossaryFiles } from '../../../glossary/parse.ts';

/** The smallest glossary that uses every kind of file and every key. */
export const VALID_FILES: GlossaryFiles = {
  'sources.json': {
    sources: [
      {
        id: 'post-office',
        title: 'About the mail',
        publisher: 'The Post',
        year: 2020,
        address: 'https://post.example/about',
        kind: 'authority',
      },
      {
        id: 'rescue-board',
        title: 'About the crews',
        publisher: 'The Board',
        year: null,
        address: 'https://board.example',
        kind: 'reference',
      },
    ],
  },
  'spelling-rules.json': {
    shortForms: [{ shortForm: 'EMS', wordLike: true, plural: false }],
  },
  'cues/post.json': {
    field: 'post',
    strongCues: ['parcel tracking', 'postage stamp'],
    cues: ['express', 'letter'],
  },
  'senses/emergency-care.json': {
    field: 'emergency-care',
    senses: [
      {
        id: 'ems-emergency-medical-services',
        shortForm: 'EMS',
        variants: ['E.M.S.'],
        longForm: 'Emergency Medical Services',
        otherLongForms: ['emergency medical system'],
        summary: 'The system that answers emergencies.',
        definition: 'The whole system that answers medical emergencies.',
        kind: 'system',
        region: 'International',
        usage: 'common',
        formerNames: ['rescue service'],
        foreignNames: ['Rettungsdienst'],
        related: ['EMT'],
        alsoIn: ['post'],
        strongCues: ['paramedic'],
        cues: ['ambulance', 'crew', 'siren', 'stretcher'],
        sources: ['rescue-board'],
        reviewed: '2026-11-23',
      },
      {
        id: 'emt-emergency-medical-technician',
        shortForm: 'EMT',
        longForm: 'Emergency Medical Technician',
        language: 'en-US',
        summary: 'A person who gives basic care.',
        definition: 'A person who gives basic emergency care.',
        kind: 'credential',
        region: 'United States',
        usage: 'occasional',
        cues: ['certification', 'firefighter', 'shift', 'trauma', 'wound'],
        reviewed: null,
      },
    ],
  },
  'senses/post.json': {
    field: 'post',
    senses: [
      {
        id: 'ems-express-mail-service',
        shortForm: 'EMS',
        longForm: 'Express Mail Service',
        summary: 'Fast mail.',
        definition: 'Fast international mail.',
        kind: 'service',
        region: 'International',
        usage: 'rare',
        strongCues: ['customs form', 'postage'],
        cues: ['abroad', 'parcel', 'tracking number'],
        sources: ['post-office'],
        reviewed: '2026-11-23',
      },
    ],
  },
  'comparisons/ems-and-emt.json': {
    id: 'ems-and-emt',
    title: 'EMS and EMT',
    bottomLine: 'One is a system, one a person.',
    region: 'United States',
    reviewed: '2026-11-23',
    terms: [
      { id: 'ems', label: 'EMS', sense: 'ems-emergency-medical-services' },
      { id: 'technician', label: 'Technician', sense: 'emt-emergency-medical-technician' },
    ],
    aspects: [
      {
        id: 'what',
        label: 'What it is',
        cells: {
          ems: { text: 'A system.', sources: ['rescue-board'] },
          technician: { missing: 'No page says so.' },
        },
      },
      {
        id: 'training',
        label: 'Training',
        cells: {
          ems: { missing: 'A system has no course.' },
          technician: {
            text: '150 to 190 hours',
            sources: ['rescue-board'],
            figure: { least: 150, most: 190, unit: 'hours' },
          },
        },
      },
    ],
    ladder: {
      label: 'What each adds',
      rungs: [
        {
          sense: 'emt-emergency-medical-technician',
          label: 'Technician',
          adds: { text: 'Care.', sources: ['rescue-board'] },
        },
        {
          sense: 'ems-emergency-medical-services',
          label: 'EMS',
          adds: { text: 'More care.', sources: ['rescue-board'] },
        },
      ],
    },
    system: {
      sense: 'ems-emergency-medical-services',
      label: 'EMS',
      text: 'A system.',
      sources: ['rescue-board'],
      parts: [
        {
          label: 'People',
          text: 'Who works in it.',
          sources: ['rescue-board'],
          roles: [{ sense: 'emt-emergency-medical-technician', label: 'Technician' }],
        },
        { label: 'Vehicles', text: 'Ambulances.', sources: ['rescue-board'], roles: [] },
      ],
    },
  },
};

/** A way to one value in a file: "senses[0].summary" is `['senses', 0, 'summary']`. */
export type Path = readonly (string | number)[];

/** The valid files with one value put in; `undefined` takes the key away. */
export function filesWith(file: string, path: Path, value: unknown): GlossaryFiles {
  return { ...VALID_FILES, [file]: replaced(VALID_FILES[file], path, value) };
}

/** What stands at a place of the valid files. */
export function valueAt(file: string, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], VALID_FILES[file]);
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  const inner = replaced(copy[step], rest, by);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}
