import { content } from './content.ts';

/** Everything that the content says, data and prose, one string a part; for counting characters. */
export function allText(): string[] {
  const { ledger: _ledger, dir: _dir, ...parts } = content;
  return Object.values(parts).map((part) =>
    JSON.stringify(part instanceof Map ? [...part.values()] : part),
  );
}
