/**
 * What the site's own scripts vouch for where a browser demands it: the address of its worker, and the
 * rules of what is fetched ahead. The policy of the pages allows no other name.
 */
export const trusted = policyOf();

function policyOf(): Policy {
  const rules: Policy = { createScript: asItIs, createScriptURL: asItIs };
  const { trustedTypes } = window as unknown as { trustedTypes?: Factory };
  try {
    return trustedTypes?.createPolicy('own', rules) ?? rules;
  } catch {
    // A host's settings are of an edition that had another name.
    return rules;
  }
}

function asItIs(text: string): string {
  return text;
}

interface Policy {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}
