import { followTheme } from './theme.ts';
import { openSearch } from './search-box.ts';
import './copy-text.ts';
import './share.ts';

// In the head of every page, before the first paint.
followTheme();
openSearch();
