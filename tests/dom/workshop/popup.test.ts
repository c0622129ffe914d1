import { describeSurface } from './surface.ts';

describeSurface('popup');
