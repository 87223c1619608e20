import { expect, test } from 'vitest';
import { placeOf, type Place } from '../../lib/profile/place';

const people: [string, Place][] = [
  ['Hamburg, Hamburg, Germany', { city: 'Hamburg', region: 'Hamburg', country: 'Germany' }],
  ['Oakland, California, United States', { city: 'Oakland', region: 'California', country: 'United States' }],
  ['Kyoto, Japan', { city: 'Kyoto', country: 'Japan' }],
  [
    'Lyon, Auvergne-Rhône-Alpes, Frankreich',
    { city: 'Lyon', region: 'Auvergne-Rhône-Alpes', country: 'Frankreich' },
  ],
  ['Singapore', { country: 'Singapore' }],
  ['Singapore, Singapore', { city: 'Singapore', country: 'Singapore' }],
  ['Deutschland', { country: 'Deutschland' }],
  ['Berlin, Germany', { city: 'Berlin', country: 'Germany' }],
  ['Bavaria, Germany', { region: 'Bavaria', country: 'Germany' }],
  ['Karnataka, India', { region: 'Karnataka', country: 'India' }],
  ['California, United States', { region: 'California', country: 'United States' }],
  ['New York, United States', { region: 'New York', country: 'United States' }],
  ['Québec, Canada', { region: 'Québec', country: 'Canada' }],
  ['Georgia', { country: 'Georgia' }],
  ['Tbilisi, Georgia', { city: 'Tbilisi', country: 'Georgia' }],
  ['Atlanta, Georgia, United States', { city: 'Atlanta', region: 'Georgia', country: 'United States' }],
  ['Austin, TX', { city: 'Austin', region: 'TX' }],
  ['San Francisco Bay Area', { region: 'California', country: 'US' }],
  ['Greater Toulouse Metropolitan Area', { country: 'FR' }],
  ['Greater Boston', { country: 'US' }],
  ['New York City Metropolitan Area', { country: 'US' }],
  ['Metropolregion Hamburg', { country: 'DE' }],
  ['Région de Paris', { country: 'FR' }],
  ['Greater Nowhere Metropolitan Area', {}],
  ['Ville de Lyon et périphérie', {}],
  ['Kyoto, 日本', { city: 'Kyoto', country: 'JP' }],
  ['Wien, Itävalta', { city: 'Wien', country: 'AT' }],
  ['Warszawa, Польша', { city: 'Warszawa', country: 'PL' }],
  ['EMEA', {}],
  ['Remote', {}],
  ['European Union', {}],
  ['Europe, Germany', { country: 'Germany' }],
  ['London Area, United Kingdom', { country: 'United Kingdom' }],
  ['Greater London, England, United Kingdom', { region: 'England', country: 'United Kingdom' }],
  ['Stockholm County, Sweden', { country: 'Sweden' }],
  ['Thunder Bay, Ontario, Canada', { city: 'Thunder Bay', region: 'Ontario', country: 'Canada' }],
  ['Leeds, England', { city: 'Leeds', region: 'England' }],
  ['Scotland', { region: 'Scotland' }],
  ['New York', {}],
  ['Texas', { region: 'Texas' }],
  ['', {}],
  [' , ,', {}],
];

test.each(people)('a person in "%s"', (text, place) => expect(placeOf(text, 'country')).toEqual(place));

const companies: [string, Place][] = [
  ['Fresno, CA', { city: 'Fresno', region: 'CA' }],
  ['Wilmington, DE', { city: 'Wilmington', region: 'DE' }],
  ['Atlanta, Georgia', { city: 'Atlanta', region: 'Georgia' }],
  ['New York, NY', { city: 'New York', region: 'NY' }],
  ['Hamburg, Hamburg', { city: 'Hamburg', region: 'Hamburg' }],
  ['London, England', { city: 'London', region: 'England' }],
  ['Graz', { city: 'Graz' }],
  ['Oslo, Norway', { city: 'Oslo', country: 'Norway' }],
  ['Denver, CO, US', { city: 'Denver', region: 'CO', country: 'US' }],
  ['Singapore', { country: 'Singapore' }],
];

test.each(companies)('a company in "%s"', (text, place) => expect(placeOf(text, 'region')).toEqual(place));
