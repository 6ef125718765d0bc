/**
 * Adds to a country's open panel which paragraphs and sources its row in the table names, so that they
 * are at hand. Without script the panel's link leads to the row.
 */
export function tellSources(): void {
  const tell = () => {
    const panel = document.querySelector('.panel:target');
    if (!panel || panel.querySelector('[data-from]')) return;
    const row = document.querySelector<HTMLTableRowElement>(`#row-${panel.id}`);
    const list = document.createElement('dl');
    list.dataset['from'] = row?.id ?? '';
    for (const cell of [...(row?.cells ?? [])].slice(-2)) {
      if (!cell.querySelector('a')) continue;
      const term = document.createElement('dt');
      const words = document.createElement('dd');
      term.textContent = cell.dataset['label'] ?? '';
      words.append(...cell.cloneNode(true).childNodes);
      list.append(term, words);
    }
    panel.querySelector('.row')?.before(list);
  };
  addEventListener('hashchange', tell);
  tell();
}
