import { translator } from '../i18n/i18n.ts';
import type { Translator } from '../i18n/translator.ts';
import { isFromForm, type Submission } from './body.ts';
import type { Desk } from './desk.ts';
import { formInLanguage, formWithRow, returnedForm } from './form-page.ts';
import { languageOf } from './language.ts';
import type { Pages } from './pages.ts';
import {
  errorDetails,
  instants,
  problemDetails,
  problems,
  problemWords,
  type ProblemName,
} from './problems.ts';
import type { Outcome } from './receive.ts';
import { receiptPath, type ApplicationRecord } from './record.ts';
import { problemPage } from './shell.ts';

const retryAfter = { 'Retry-After': '30' };

/** The response to an outcome: JSON for a script, a page for a form. */
export async function respond(outcome: Outcome, request: Request, desk: Desk): Promise<Response> {
  const t = languageOf(request, outcome.submission?.locale);
  return isFromForm(request) ? pageFor(outcome, desk, t) : jsonFor(outcome, t);
}

function jsonFor(outcome: Outcome, t: Translator): Response {
  switch (outcome.outcome) {
    case 'accepted':
      return json(201, accepted(outcome.record));
    case 'repeated':
      return json(200, accepted(outcome.record));
    case 'closed':
    case 'not-open-yet':
      return problem(outcome.outcome, t, instants(outcome.now));
    case 'invalid':
      return problem('invalid', t, { errors: errorDetails(outcome.errors, t) });
    case 'row-asked':
    case 'language-asked':
      return problem('malformed', t);
    default:
      return problem(outcome.outcome, t);
  }
}

async function pageFor(outcome: Outcome, desk: Desk, t: Translator): Promise<Response> {
  const { submission } = outcome;
  const form = () => desk.pages(`${t.locale}/apply`);
  switch (outcome.outcome) {
    case 'accepted':
    case 'repeated':
      return new Response(null, {
        status: 303,
        headers: { ...headers, Location: receiptPath(outcome.record) },
      });
    case 'row-asked':
      return page(200, formWithRow(await form(), submission?.answers, outcome.group, t));
    case 'language-asked': {
      const html = await desk.pages(`${outcome.locale}/apply`);
      return page(200, formInLanguage(html, submission?.answers, translator(outcome.locale)));
    }
    case 'invalid': {
      const { errors } = outcome;
      const summary = {
        title: t('form.summary.title'),
        lead: t.at('form.summary.lead', { count: errors.length }),
      };
      return page(422, returnedForm(await form(), { answers: submission?.answers, errors, ...summary }, t));
    }
    default: {
      const name = outcome.outcome;
      if (submission) return refusedForm(name, submission, desk.pages, t);
      return page(problems[name], await problemPage(name, desk.pages, t), name);
    }
  }
}

/** The form again, every answer kept that has a place in it, below why it was refused. */
export async function refusedForm(
  name: ProblemName,
  { answers }: Submission,
  pages: Pages,
  t: Translator,
): Promise<Response> {
  const { title, detail } = problemWords(name === 'malformed' ? 'beyond' : name, t);
  const form = await pages(`${t.locale}/apply`);
  return page(problems[name], returnedForm(form, { answers, title, lead: detail }, t), name);
}

function accepted(record: ApplicationRecord) {
  const { id, reference, receivedAt } = record;
  return { id, reference, receivedAt, receipt: receiptPath(record) };
}

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex',
};

/** A JSON answer that nobody keeps. */
export function json(
  status: number,
  body: object,
  type = 'application/json',
  more: HeadersInit = {},
): Response {
  return Response.json(body, {
    status,
    headers: { ...headers, 'Content-Type': type, ...more },
  });
}

/** A refusal as problem details. */
export function problem(name: ProblemName, t: Translator, extras: object = {}): Response {
  const later = name === 'unavailable' || name === 'too-many-requests' ? retryAfter : {};
  return json(problems[name], problemDetails(name, t, extras), 'application/problem+json', later);
}

/** A page that nobody keeps. */
export function page(status: number, body: string, name?: ProblemName, more: HeadersInit = {}): Response {
  const later = name === 'unavailable' ? retryAfter : {};
  return new Response(body, {
    status,
    headers: {
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      ...later,
      ...more,
    },
  });
}
