/** Nothing is written: each line says what is wrong and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly lines: string[];

  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
