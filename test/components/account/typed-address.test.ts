import { expect, test } from 'vitest';
import { readAddress } from '../../../components/account/typed-address';

test.each([
  ['', { baseUrl: 'https://usual.example' }],
  [' https://relay.example/v1/ ', { baseUrl: 'https://relay.example/v1' }],
  ['relay', { mend: 'account.baseUrlWrong' }],
  ['http://relay.example', { mend: 'account.baseUrlWrong' }],
  ['http://relay.example/?k=1', { mend: 'account.baseUrlWrong' }],
  ['https://me:secret@relay.example', { mend: 'account.baseUrlPassword' }],
  ['https://relay.example/?k=1', { mend: 'account.baseUrlQuery' }],
  ['https://relay.example/#k', { mend: 'account.baseUrlQuery' }],
])('“%s” is kept, or says what to mend', (typed, read) => {
  expect(readAddress(typed, 'https://usual.example')).toEqual(read);
});
