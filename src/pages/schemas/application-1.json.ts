import { applicationSchema, applicationSchemaPath } from '../../application/json-schema.ts';

/** The schema that `application.json` names. */
export const GET = () =>
  Response.json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: applicationSchemaPath,
    ...applicationSchema(),
  });
