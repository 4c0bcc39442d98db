import type { Answers } from '../application/answers.ts';
import { applicationSchemaPath } from '../application/json-schema.ts';
import type { ApplicationRecord } from './record.ts';

/** An application for machines, as `/schemas/application-1.json` describes it. */
export interface PublicRecord {
  $schema: string;
  version: 1;
  id: string;
  reference: string;
  edition: string;
  receivedAt: string;
  locale: string;
  answers: Answers;
}

/** What the Secretariat gets of a record: all but the secret of the receipt. */
export function publicRecord(record: ApplicationRecord, site: string): PublicRecord {
  const { version, id, reference, edition, receivedAt, locale, answers } = record;
  return {
    $schema: site + applicationSchemaPath,
    version,
    id,
    reference,
    edition,
    receivedAt,
    locale,
    answers,
  };
}
