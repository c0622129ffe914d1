import { describeSurface } from './surface.ts';

describeSurface('options');
