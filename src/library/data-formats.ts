/** The forms that every page has beside HTML: what to put in place of its address's last slash. */
export const formats = [
  { ending: '.md', name: 'Markdown', text: 'Markdown, with every link in full' },
  { ending: '.bib', name: 'BibTeX', text: 'a citation as BibTeX, which biblatex reads as well' },
  { ending: '.ris', name: 'RIS', text: 'a citation as RIS' },
  { ending: '.csl.json', name: 'CSL-JSON', text: 'a citation as CSL-JSON' },
];
