import { isRecord } from '../application/answers.ts';
import { answersFrom, isField } from '../application/fields.ts';
import { questions, type QuestionOf } from '../application/questions.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { depthOf } from './depth.ts';

/** A request's body, parsed: what was sent, by a form when the sender's browser runs no JavaScript. */
export interface Submission {
  by: 'script' | 'form';
  id?: string;
  locale?: Locale;
  answers: unknown;
  /** The repeated rows that a form asks one more of, instead of being sent. */
  add?: QuestionOf<'rows'>;
  /** The language in which a form asks to be given back, instead of being sent. */
  language?: Locale;
  /** Whether a form held more than has a place in ours. */
  isBeyond?: true;
}

export type Unreadable = 'malformed' | 'too-large' | 'unsupported';

const sizeAtMost = 1_000_000;
const depthAtMost = 12;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const known = new WeakMap<Request, Promise<Submission | Unreadable>>();

/**
 * Reads a body of at most 1 MB, as JSON or as a form; otherwise tells why it cannot be read. Asked again about
 * the same request, it gives what it read then.
 */
export function readSubmission(request: Request): Promise<Submission | Unreadable> {
  const submission = known.get(request) ?? parsed(request);
  known.set(request, submission);
  return submission;
}

async function parsed(request: Request): Promise<Submission | Unreadable> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const parse = parsers.get(type ?? '');
  if (!parse) return 'unsupported';
  try {
    const bytes = await boundedBytes(request);
    if (bytes === undefined) return 'too-large';
    return (await parse(bytes, request.headers.get('content-type') ?? '')) ?? 'malformed';
  } catch {
    return 'malformed';
  }
}

/** Whether a request comes from a form itself, so that its answer is a page. */
export function isFromForm(request: Request): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    request.headers.get('content-type') ?? '',
  );
}

type Parser = (bytes: Uint8Array<ArrayBuffer>, contentType: string) => Promise<Submission | undefined>;

const parsers = new Map<string, Parser>([
  ['application/json', fromJson],
  ['application/x-www-form-urlencoded', fromForm],
  ['multipart/form-data', fromForm],
]);

async function fromJson(bytes: Uint8Array): Promise<Submission | undefined> {
  const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!isRecord(body) || !isRecord(body['answers']) || depthOf(body) > depthAtMost) return undefined;
  const { id, locale, answers, ...others } = body;
  const isKnown = isUuid(id) && isLocale(locale) && Object.keys(others).length === 0;
  return isKnown ? { by: 'script', id: id.toLowerCase(), locale, answers } : undefined;
}

/** What a form posts beside the answers. */
const beside = new Map<string, (value: string) => boolean>([
  ['id', isUuid],
  ['locale', isLocale],
  ['add', (group) => rowsNamed(group) !== undefined],
  ['language', isLocale],
]);

async function fromForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<Submission | undefined> {
  const data = await new Response(bytes, {
    headers: { 'content-type': contentType },
  }).formData();
  const fields = new Map<string, string>();
  let isBeyond = false;
  for (const [name, value] of data)
    if (typeof value === 'string' && hasPlace(name, value) && !fields.has(name)) fields.set(name, value);
    else isBeyond = true;
  if (fields.size === 0) return undefined;
  const [id, locale, language] = ['id', 'locale', 'language'].map((name) => fields.get(name));
  const add = rowsNamed(fields.get('add'));
  return {
    by: 'form',
    answers: answersFrom(fields),
    ...(id && { id: id.toLowerCase() }),
    ...(isLocale(locale) && { locale }),
    ...(add && { add }),
    ...(isLocale(language) && { language }),
    ...(isBeyond && { isBeyond }),
  };
}

function rowsNamed(group: string | undefined): QuestionOf<'rows'> | undefined {
  const question = questions.find(({ name }) => name === group);
  return question?.kind === 'rows' ? question : undefined;
}

/** Whether a form of ours may post a field with this value. */
function hasPlace(name: string, value: string): boolean {
  const isRight = beside.get(name);
  return isRight ? value === '' || isRight(value) : isField(name);
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value.toLowerCase());
}

async function boundedBytes(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > sizeAtMost) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
