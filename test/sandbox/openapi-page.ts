import { html } from 'hono/html';
import type { OpenApi, OperationObject } from './openapi';

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h2 { font: 600 1rem ui-monospace, monospace; border-top: 1px solid; padding-top: 1rem; margin-top: 2rem }
  pre { overflow: auto; padding: .5rem 1rem; background: #8881 }
  td { padding-right: 2rem }
`;

const json = (schema: unknown) => html`<pre>${JSON.stringify(schema, null, 2)}</pre>`;

const shape = (title: string, schema: unknown) =>
  html`<details>
    <summary>${title}</summary>
    ${json(schema)}
  </details>`;

function parametersTable(parameters: OperationObject['parameters']) {
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      html`<tr>
        <td>${name}</td>
        <td>${place}</td>
        <td>${required ? 'required' : ''}</td>
        <td><code>${JSON.stringify(schema)}</code></td>
      </tr>`,
  );
  return rows.length === 0
    ? ''
    : html`<table>
        ${rows}
      </table>`;
}

function section(method: string, path: string, operation: OperationObject) {
  const answers = Object.entries(operation.responses).map(([status, { description, content }]) =>
    content
      ? shape(`${status} ${description}`, content['application/json'].schema)
      : html`<p>${status} ${description}</p>`,
  );
  const body = operation.requestBody?.content['application/json'].schema;
  return html`<section>
    <h2>${method.toUpperCase()} ${path}</h2>
    <p>${operation.summary}</p>
    ${parametersTable(operation.parameters)} ${body === undefined ? '' : shape('Body', body)} ${answers}
  </section>`;
}

/** An OpenAPI document as a page to read: plain, without scripts, nothing loaded from elsewhere. */
export function openApiPage({ info, servers, components, paths }: OpenApi, jsonUrl: string) {
  const sections = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) =>
      section(method, `${servers[0]?.url === '/' ? '' : servers[0]?.url}${path}`, operation),
    ),
  );
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${info.title}</title>
      <style>
        ${STYLE}
      </style>
      <h1>${info.title}</h1>
      <p>${info.description} <a href="${jsonUrl}">OpenAPI document</a></p>
      ${sections}
      <h2>Keys and errors</h2>
      ${json(components)}
    </html>`;
}
