/** Property names of data-vocabulary.org, GoodRelations and vCard → schema.org's. */
const names: ReadonlyMap<string, string> = new Map([
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['postalcode', 'postalCode'],
  ['postal_code', 'postalCode'],
  ['country-name', 'addressCountry'],
  ['country', 'addressCountry'],
  ['street-address', 'streetAddress'],
  ['streetaddress', 'streetAddress'],
  ['addresslocality', 'addressLocality'],
  ['addressregion', 'addressRegion'],
  ['addresscountry', 'addressCountry'],
  ['adr', 'address'],
  ['hasaddress', 'address'],
  ['fn', 'name'],
  ['organization-name', 'name'],
]);

/** A property's schema.org name, without its vocabulary's address or prefix: `v:locality` → `addressLocality`. */
export function schemaName(property: string): string {
  const local = property.replace(/^.*[/:#]/, '');
  return names.get(local.toLowerCase()) ?? local;
}
