import type { Link, PhrasingContent, Root, Text } from 'mdast';
import type { Transformer } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type Catalog, CatalogError, type CitedSource } from '../model/catalog.ts';
import type { Days } from '../model/day.ts';
import { paragraphPath } from '../model/permalink.ts';
import { titleLanguage } from '../model/script.ts';
import { type Piece, parseTokens } from '../model/token.ts';
import { parseAddress } from './address.ts';

/**
 * Makes links of what editors type to cite: `¶4`, `@source` and `[words](shelf:id)`.
 *
 * In a note a source is named in full, elsewhere in short.
 *
 * @throws through the file's messages, with the position, when something is not in the catalog
 */
export function remarkCitations({ catalog, dayInWords, language }: Citing) {
  const inShort = briefly(dayInWords);
  const inFull = fully(dayInWords, language);
  return (tree: Root, file: File): void => {
    const orRefuse = <T>(node: Text | Link, look: () => T): T => {
      try {
        return look();
      } catch (error) {
        if (error instanceof CatalogError) return file.fail(error.message, node);
        throw error;
      }
    };

    visit(tree, 'link', (node) => {
      const address = parseAddress(node.url);
      if (address) node.url = orRefuse(node, () => catalog.pathTo(address.shelf, address.id));
    });

    visit(tree, 'footnoteDefinition', (note) => {
      visit(note, 'text', (node, index, parent) => {
        if (!parent || index === undefined) return;
        const pieces = orRefuse(node, () => toNodes(node, catalog, inFull));
        parent.children.splice(index, 1, ...pieces);
        return [SKIP, index + pieces.length];
      });
      return SKIP;
    });

    visit(tree, (node, index, parent) => {
      if (node.type === 'footnoteDefinition' || node.type === 'link') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const pieces = orRefuse(node, () => toNodes(node, catalog, inShort));
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function toNodes(node: Text, catalog: Catalog, cite: Cite): PhrasingContent[] {
  return parseTokens(node.value).flatMap((piece, index, pieces) => {
    if (piece.type === 'source')
      return cite(catalog.pathToSource(piece.id), catalog.source(piece.id));
    if (piece.type === 'paragraph') return [paragraphLink(piece, catalog)];
    const stuck = pieces[index + 1]?.type === 'paragraph';
    // A citation must not begin a line of its own.
    return [text(stuck ? piece.raw.replace(/ $/, '\u00a0') : piece.raw)];
  });
}

function paragraphLink(piece: Extract<Piece, { type: 'paragraph' }>, catalog: Catalog): Link {
  const { first, last } = piece;
  catalog.requireParagraph(first);
  catalog.requireParagraph(last);
  const numbers = first === last ? `${first}` : `${first}–${last}`;
  return link(paragraphPath(first), [text(`¶${numbers}`)], { className: ['para'] });
}

const briefly =
  (dayInWords: Days['dayInWords']): Cite =>
  (path, source) => {
    const words = [source.publisher, source.date && dayInWords(source.date)];
    return [link(path, [text(words.filter(Boolean).join(', '))], { className: ['source'] })];
  };

const fully =
  (dayInWords: Days['dayInWords'], site: string): Cite =>
  (path, source) => {
    const { publisher, title, described, url, date } = source;
    const language = titleLanguage(source, site);
    const name = described ? title : `“${title}”`;
    const titled = url
      ? link(url, [text(name)], { ...(language && { lang: language }), rel: ['external'] })
      : text(name);

    return [
      link(path, [text(publisher)], { className: ['source'] }),
      text(', '),
      titled,
      ...(date ? [text(`, ${dayInWords(date)}`)] : []),
    ];
  };

function link(url: string, children: Link['children'], hProperties: Properties): Link {
  return { type: 'link', url, children, data: { hProperties } };
}

function text(value: string): Text {
  return { type: 'text', value };
}

/** What may be cited, and how its day is said. */
type Citing = Pick<Days, 'dayInWords'> & {
  catalog: Catalog;
  /** BCP 47 tag of the site's own words. */
  language: string;
};
/** How a source is cited whose record has an address. */
type Cite = (path: string, source: CitedSource) => Link['children'] | PhrasingContent[];
/** What unified hands to a plugin beside the tree. */
type File = Parameters<Transformer>[1];
type Properties = Record<string, string | string[]>;
