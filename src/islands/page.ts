import { followTheme } from './theme.ts';
import { openSearch } from './search-box.ts';
import './copy-text.ts';
import './share.ts';

// In the head of every page, before the first paint: what must not flash, then what can wait.
followTheme();
document.addEventListener('DOMContentLoaded', openSearch);
