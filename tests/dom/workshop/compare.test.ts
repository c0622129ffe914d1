import { describeSurface } from './surface.ts';

describeSurface('compare');
