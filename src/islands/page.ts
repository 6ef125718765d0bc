import { readAhead } from './ahead.ts';
import { fetchFontsForLater } from './fonts.ts';
import { openSearch } from './search-box.ts';
import './copy-text.ts';
import { keepOffline } from './offline.ts';
import './share.ts';
import { offerThemes } from './theme.ts';

// On every page, once it is read.
offerThemes();
openSearch();
keepOffline();
readAhead();
fetchFontsForLater();
