import { Feed } from 'feed';
import { call } from '../call/call.ts';
import { dayInWords, dayOf, momentInWords } from '../call/clocks.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Change } from './history.ts';

/**
 * The changes as an Atom feed (RFC 4287). Its first entry is the deadline, under an id made of the deadline
 * itself, so that a reader shows it anew whenever it moves. `site` is the address that entries lead to.
 */
export function feed(changes: readonly Change[], t: Translator, site: URL): string {
  const at = (path: string) => new URL(`/${t.locale}/${path}`, site).href;
  const newest = new Date(changes[0]?.date ?? call.letterDate);
  const made = new Feed({
    id: at('changes/'),
    title: t('changes.feed', { site: t('site.title', { edition: call.edition }) }),
    link: at('changes/'),
    feedLinks: { atom: at('changes.xml') },
    updated: newest,
    author: { name: t('site.organisation'), email: call.email },
    generator: false,
  });
  made.addItem({
    id: at(`changes/#deadline-${new Date(call.closesAt).toISOString()}`),
    title: t('deadline.title', { day: dayInWords(dayOf(call.closesAt, call.timeZone), t.locale) }),
    link: at(''),
    date: newest,
    description: t('changes.deadline', {
      local: momentInWords(call.closesAt, call.timeZone, t.locale),
      utc: momentInWords(call.closesAt, 'UTC', t.locale),
    }),
  });
  for (const { date, what, number, name, title } of changes)
    made.addItem({
      id: at(`${name}/#change-${number}`),
      title: t('changes.entry', { title, what }),
      link: at(`${name}/`),
      date: new Date(date),
    });
  return made.atom1();
}
