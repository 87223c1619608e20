import { STATUS_CODES } from 'node:http';
import * as z from 'zod';
import type { PartnerApi } from './partner-api';
import type { Documented, Routes } from './routes';

type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: unknown;
}

type Content = Readonly<Record<'application/json', { readonly schema: unknown }>>;

export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

/** An OpenAPI document, as far as ours go. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly never[]>>[];
  readonly components: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
}

/** Leaves out what only repeats that a text is a date and a number whole. */
function shorten(schema: JsonSchema): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

/** What refers to itself, such as `z.json()`, is any JSON in the document, whose references are its own. */
function withoutCycles({ $schema: _, $defs: __, ...schema }: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll(/\{"\$ref":"#[^"]*"\}/g, '{}')) as JsonSchema;
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema =>
  withoutCycles(z.toJSONSchema(schema, { io, override: ({ jsonSchema }) => shorten(jsonSchema) }));

const content = (schema: unknown): Content => ({ 'application/json': { schema } });

const described = (status: string) => ({ description: STATUS_CODES[status] ?? status });

function parametersOf({ path, query }: Documented): Parameter[] {
  const { properties = {}, required = [] } = query ? schemaOf(query, 'input') : {};
  return [
    ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
      name,
      in: 'path' as const,
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query' as const,
      required: required.includes(name),
      schema,
    })),
  ];
}

function operationObject(operation: Documented, { errors }: PartnerApi): OperationObject {
  const { method, path, summary, body, answers } = operation;
  const failures = errors.statuses.map((status) => [
    String(status),
    { ...described(String(status)), content: content({ $ref: '#/components/schemas/Error' }) },
  ]);
  const successes = Object.entries(answers).map(([status, schema]) => [
    status,
    { ...described(status), ...(schema && { content: content(schemaOf(schema, 'output')) }) },
  ]);
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: parametersOf(operation),
    ...(body && { requestBody: { required: true, content: content(schemaOf(body, 'input')) } }),
    responses: Object.fromEntries([...failures, ...successes]) as OperationObject['responses'],
  };
}

function pathsOf(api: PartnerApi, operations: readonly Documented[]): OpenApi['paths'] {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationObject(operation, api);
  }
  return paths;
}

/** The OpenAPI 3.1 document of a partner's stand-in, from the schemas that its routes check with. */
export function openApiOf(api: PartnerApi, { operations }: Routes): OpenApi {
  const scheme =
    api.keyHeader === 'Authorization'
      ? { type: 'http', scheme: 'bearer' }
      : { type: 'apiKey', in: 'header', name: api.keyHeader };
  return {
    openapi: '3.1.0',
    info: {
      title: `${api.name} (sandbox)`,
      version: '1.0.0',
      description: 'What the local stand-in of this API answers, as far as ICP Lens uses it.',
    },
    servers: [{ url: api.basePath || '/' }],
    security: [{ key: [] }],
    components: {
      securitySchemes: { key: scheme },
      schemas: { Error: schemaOf(api.errors.schema, 'output') },
    },
    paths: pathsOf(api, operations),
  };
}
