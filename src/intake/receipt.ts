import { html } from 'hono/html';
import { parseReference } from '../application/reference.ts';
import { rowsOf } from '../application/rows.ts';
import { call } from '../call/call.ts';
import { translator } from '../i18n/i18n.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { answersHtml } from './answers-html.ts';
import type { Desk } from './desk.ts';
import { languageOf } from './language.ts';
import { isMessageKeptBack } from './message-kept-back.ts';
import { bothClocks, closingDay } from './moments.ts';
import { problems } from './problems.ts';
import { receiptPath, recordAt, type ApplicationRecord } from './record.ts';
import { page } from './respond.ts';
import { savedPage } from './saved-page.ts';
import { problemPage, sitePage } from './shell.ts';

const path = /^\/receipt\/([^/]+)(?:\/([\w-]{24})?)?\/?$/;

/**
 * The receipt at a request's address, as a page or, with `?save`, as a file; a page that tells why there is none,
 * such as a slip in the reference, however that is typed. It speaks the language of the application unless `?language` asks for another.
 */
export async function receipt(request: Request, desk: Desk): Promise<Response> {
  const url = new URL(request.url);
  const [, typed, secret] = path.exec(url.pathname) ?? [];
  const reference = typed && parseReference(decoded(typed));
  const record = reference && secret ? await recordAt(desk.store, reference, secret) : undefined;
  if (!record) {
    const t = languageOf(request);
    const why = typed && !reference ? 'slip' : 'not-found';
    return page(problems['not-found'], await problemPage(why, desk.pages, t));
  }
  const asked = url.searchParams.get('language');
  const site = siteOf(desk) ?? url.origin;
  const isSaved = url.searchParams.has('save');
  const from = isSaved ? site : undefined;
  const content = await receiptPage(record, isLocale(asked) ? asked : record.locale, desk, from);
  if (!isSaved) return page(200, content);
  return page(200, savedPage(content, site), undefined, {
    'Content-Disposition': `attachment; filename="${record.reference}.html"`,
  });
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of the site, where the post knows it. */
function siteOf({ post }: Desk): string | undefined {
  try {
    return post().site;
  } catch {
    return undefined;
  }
}

async function receiptPage(
  record: ApplicationRecord,
  locale: Locale,
  { pages, store }: Desk,
  from: string | undefined,
): Promise<string> {
  const t = translator(locale);
  const { reference } = record;
  const address = from && from + receiptPath(record);
  const message = (await isMessageKeptBack(record, store))
    ? 'receipt.next.noMessage'
    : 'receipt.next.message';
  const moment = bothClocks(Date.parse(record.receivedAt), t);
  const content = html`<div class="each-sheet print-only">
      <p>${t('receipt.pageTitle', { reference })}</p>
    </div>
    <h1>${t('receipt.title')}</h1>
    <p class="reference">${reference}</p>
    <p>${t('receipt.received', { moment })}</p>
    <p>${t('receipt.proof')}</p>
    ${address ? html`<p>${t('receipt.from')} <a class="as-it-is" href="${address}">${address}</a></p>` : ''}
    <p class="actions no-print">
      <a class="button" href="${receiptPath(record)}?save&amp;language=${locale}" download
        >${t('receipt.save')}</a
      >
    </p>
    <h2>${t('receipt.next.title')}</h2>
    <ol>
      <li>${t('receipt.next.nomination', { email: call.email, day: closingDay(t) })}</li>
      <li>${t(message)}</li>
      <li>${t('receipt.next.decision', { email: call.email })}</li>
    </ol>
    <p class="no-print scripts-only">
      <a href="/${t.locale}/apply/?clear">${t('receipt.clear')}</a>
    </p>
    ${answersHtml(rowsOf(record.answers, t), t)}`;
  const inLanguage = (language: string) => `${receiptPath(record)}?language=${language}`;
  return sitePage(pages, t('receipt.pageTitle', { reference }), String(content), t, inLanguage);
}
