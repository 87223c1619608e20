import { expect, test } from 'vitest';
import { isNamedAfter } from '../../lib/reading/sites/named-after';

test.each([
  ['fjordline.example', 'Fjordline Analytics GmbH'],
  ['www.fjordline-analytics.example', 'Fjordline Analytics'],
  ['thegoldenotterinn.example', 'The Golden Otter Inn'],
  ['shop.bakery.co.uk', 'Bakery & Sons'],
  ['ebm.example', 'Example Business Machines'],
  ['lodzpiekarnia.example', 'Łódź Piekarnia'],
])('%s is named after %s', (host, name) => expect(isNamedAfter(host, name)).toBe(true));

test.each([
  ['hotelreviews.example', 'Hotel Sonne'],
  ['shop.portal.example', 'Shopworks'],
  ['other.com.br', 'Commerce Brasil'],
  ['portal.example', ''],
  ['portal.example', '🦊'],
])('%s is not named after %s', (host, name) => expect(isNamedAfter(host, name)).toBe(false));
