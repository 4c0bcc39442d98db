export interface RateLimit {
  windowLimit: number;
  windowSize: number;
}

const mostClients = 10_000;

/**
 * Counts what each client asks of one door. Tells how many seconds to wait when the limit of the
 * sliding window is reached, 0 otherwise.
 */
export function rate(limit: RateLimit, now = () => performance.now()) {
  const window = limit.windowSize * 1000;
  const askedBy = new Map<string, number[]>();
  return (ip: string): number => {
    const moment = now();
    const recent = (askedBy.get(ip) ?? []).filter((asked) => asked > moment - window);
    const [oldest = moment] = recent;
    if (recent.length >= limit.windowLimit) return Math.ceil((oldest + window - moment) / 1000);
    askedBy.delete(ip);
    askedBy.set(ip, [...recent, moment]);
    const [longestSilent] = askedBy.keys();
    if (askedBy.size > mostClients && longestSilent !== undefined) askedBy.delete(longestSilent);
    return 0;
  };
}
