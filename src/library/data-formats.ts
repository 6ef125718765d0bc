/** The forms that every page has beside HTML: what to put in place of its address's last slash. */
import { wording } from './wording.ts';
export const formats = [
  { ending: '.md', name: 'Markdown', text: wording.data.forms.markdown },
  { ending: '.bib', name: 'BibTeX', text: wording.data.forms.bibtex },
  { ending: '.ris', name: 'RIS', text: wording.data.forms.ris },
  { ending: '.csl.json', name: 'CSL-JSON', text: wording.data.forms.csl },
];
