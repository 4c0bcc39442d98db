const frequent = [
  'gmail.com', 'yahoo.com', 'yahoo.fr', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'outlook.fr',
  'live.com', 'icloud.com', 'proton.me', 'protonmail.com', 'orange.fr', 'gmx.com', 'mail.ru', 'qq.com', '163.com',
]; // prettier-ignore

/** The address that was likely meant, where its domain is one slip away from a frequent one. */
export function likelyMeant(address: string): string | undefined {
  const [name, domain = ''] = address.trim().toLowerCase().split('@');
  if (!name || frequent.includes(domain)) return undefined;
  const near = frequent.find((candidate) => isOneSlipAway(domain, candidate));
  return near && `${address.trim().split('@')[0]}@${near}`;
}

/** One character left out, added, changed, or exchanged with its neighbour. */
function isOneSlipAway(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  const isExchanged = a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || isExchanged;
}
