/** Rows of what a reader can do with quotations, by the quotations' ids. */
export type ActionRows = ReadonlyMap<string, Element>;

/** The rows under the quotations that stand within a part of the page. */
export function actionRowsIn(part: ParentNode | undefined): ActionRows {
  const rows = [...(part?.querySelectorAll('figure[id] share-row') ?? [])];
  return new Map(rows.map((row) => [row.closest('figure')?.id ?? '', row]));
}
