// The library ships no types; these are the parts that engine.ts uses.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | object[]);
    data: Record<string, never>[];
    format(format: string, options?: Record<string, string | boolean>): unknown;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
      get(name: '@csl'): {
        styles: {
          add(name: string, xml: string): void;
          get(name: string): string;
          has(name: string): boolean;
        };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
