import { showChosenTheme } from './theme.ts';

// Carried in every page, before its first paint.
showChosenTheme();
