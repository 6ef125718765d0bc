import { chooseFonts } from './fonts.ts';
import { spellAddress } from './spelling.ts';
import { showChosenTheme } from './theme.ts';

// Carried in every page, before its first paint and before anything is fetched by a relative address.
showChosenTheme();
spellAddress();
chooseFonts();
