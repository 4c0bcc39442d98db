import { html } from 'hono/html';
import { rowsOf } from '../application/rows.ts';
import { call } from '../call/call.ts';
import { translator } from '../i18n/i18n.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { answersHtml } from './answers-html.ts';
import type { Desk } from './desk.ts';
import { languageOf } from './language.ts';
import { bothClocks, closingDay } from './moments.ts';
import { problems } from './problems.ts';
import { receiptPath, recordAt, type ApplicationRecord } from './record.ts';
import { page } from './respond.ts';
import { problemPage, sitePage } from './shell.ts';

const path = /^\/receipt\/(JC26(?:-[0-9A-Z]{3}){3})\/([\w-]{24})$/;

/**
 * The receipt at a request's address, as a page or, with `?save`, as a file; a page of its own if none. It
 * speaks the language of the application unless `?language` asks for another.
 */
export async function receipt(request: Request, desk: Desk): Promise<Response> {
  const url = new URL(request.url);
  const [, reference, secret] = path.exec(url.pathname) ?? [];
  const record = reference && secret ? await recordAt(desk.store, reference, secret) : undefined;
  if (!record) {
    const t = languageOf(request);
    return page(problems['not-found'], await problemPage('not-found', desk.pages, t));
  }
  const file = {
    'Content-Disposition': `attachment; filename="${record.reference}.html"`,
  };
  const asked = url.searchParams.get('language');
  const content = await receiptPage(record, isLocale(asked) ? asked : record.locale, desk);
  return page(200, content, undefined, url.searchParams.has('save') ? file : {});
}

async function receiptPage(record: ApplicationRecord, locale: Locale, { pages }: Desk): Promise<string> {
  const t = translator(locale);
  const { reference } = record;
  const moment = bothClocks(Date.parse(record.receivedAt), t);
  const content = html`<div class="each-sheet print-only">
      <p>${t('receipt.pageTitle', { reference })}</p>
    </div>
    <h1>${t('receipt.title')}</h1>
    <p class="reference">${reference}</p>
    <p>${t('receipt.received', { moment })}</p>
    <p>${t('receipt.proof')}</p>
    <p class="actions no-print">
      <a class="button" href="${receiptPath(record)}?save&amp;language=${locale}" download
        >${t('receipt.save')}</a
      >
    </p>
    <h2>${t('receipt.next.title')}</h2>
    <ol>
      <li>${t('receipt.next.nomination', { email: call.email, day: closingDay(t) })}</li>
      <li>${t('receipt.next.message')}</li>
      <li>${t('receipt.next.decision', { email: call.email })}</li>
    </ol>
    <p class="no-print scripts-only">
      <a href="/${t.locale}/apply/?clear">${t('receipt.clear')}</a>
    </p>
    ${answersHtml(rowsOf(record.answers, t), t)}`;
  const inLanguage = (language: string) => `${receiptPath(record)}?language=${language}`;
  return sitePage(pages, t('receipt.pageTitle', { reference }), String(content), t, inLanguage);
}
