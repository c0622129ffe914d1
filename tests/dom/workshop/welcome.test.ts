import { describeSurface } from './surface.ts';

describeSurface('welcome');
