/** Text as it may stand in HTML or XML, in an attribute too. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
