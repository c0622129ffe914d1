import { describeSurface } from './surface.ts';

describeSurface('tooltip');
