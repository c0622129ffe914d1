/** `npm run support`: writes `docs/support.md` from the support table of the end-to-end tests. */
import { writeFileSync } from 'node:fs';
import { supportText } from './support-text.ts';

writeFileSync(new URL('../docs/support.md', import.meta.url), supportText());
console.log('docs/support.md is written.');
