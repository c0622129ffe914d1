import emsAndEmt from './data/comparisons/ems-and-emt.json' with { type: 'json' };
import emtAndEmr from './data/comparisons/emt-and-emr.json' with { type: 'json' };
import fourLevels from './data/comparisons/four-levels.json' with { type: 'json' };
import biology from './data/senses/biology.json' with { type: 'json' };
import business from './data/senses/business.json' with { type: 'json' };
import cloudComputing from './data/senses/cloud-computing.json' with { type: 'json' };
import computing from './data/senses/computing.json' with { type: 'json' };
import economics from './data/senses/economics.json' with { type: 'json' };
import emergencyCare from './data/senses/emergency-care.json' with { type: 'json' };
import engineering from './data/senses/engineering.json' with { type: 'json' };
import environment from './data/senses/environment.json' with { type: 'json' };
import health from './data/senses/health.json' with { type: 'json' };
import healthRecords from './data/senses/health-records.json' with { type: 'json' };
import law from './data/senses/law.json' with { type: 'json' };
import physics from './data/senses/physics.json' with { type: 'json' };
import post from './data/senses/post.json' with { type: 'json' };
import statistics from './data/senses/statistics.json' with { type: 'json' };
import writing from './data/senses/writing.json' with { type: 'json' };
import sources from './data/sources.json' with { type: 'json' };
import { type GlossaryFiles, parseGlossary } from './parse.ts';
import type { Glossary } from './types.ts';

/** The data files as they are bundled; a test holds the list against the folder. */
export const BUNDLED_FILES: GlossaryFiles = {
  'comparisons/ems-and-emt.json': emsAndEmt,
  'comparisons/emt-and-emr.json': emtAndEmr,
  'comparisons/four-levels.json': fourLevels,
  'senses/biology.json': biology,
  'senses/business.json': business,
  'senses/cloud-computing.json': cloudComputing,
  'senses/computing.json': computing,
  'senses/economics.json': economics,
  'senses/emergency-care.json': emergencyCare,
  'senses/engineering.json': engineering,
  'senses/environment.json': environment,
  'senses/health.json': health,
  'senses/health-records.json': healthRecords,
  'senses/law.json': law,
  'senses/physics.json': physics,
  'senses/post.json': post,
  'senses/statistics.json': statistics,
  'senses/writing.json': writing,
  'sources.json': sources,
};

/** The bundled glossary. The build has checked it, so a problem here is a bug. */
export function bundledGlossary(): Glossary {
  const parsed = parseGlossary(BUNDLED_FILES);
  if (!parsed.ok)
    throw new Error(
      parsed.problems.map(({ file, key, message }) => `${file}: ${key}: ${message}`).join('\n'),
    );
  return parsed.glossary;
}
