/** Whether a reader saves data or has a slow line, so that nothing is fetched before it is asked for. */
export function isSpared(): boolean {
  const { connection } = navigator as unknown as { connection?: Connection };
  return connection?.saveData === true || /[23]g/.test(connection?.effectiveType ?? '');
}

/** By https://wicg.github.io/netinfo/; some browsers have none. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}
