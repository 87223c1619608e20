import { expect, it } from 'vitest';
import { targetsIn } from '../../../lib/page/picker/targets';
import { documentOf } from '../../reading/document';

it('what holds a text of its own can be pointed at, in the page’s order, shadow roots and fields too', () => {
  const document = documentOf(
    `<title>No</title><script>no</script><h1>One</h1><div><p>Two <b>Three</b></p><p> </p></div>
    <x-row></x-row><input value="Five"><input value=""><input type="password" value="no">
    <select><option>no<option selected>Six</select><div data-icp-lens-badge>no</div>`,
  );
  const shadow = document.querySelector('x-row')?.attachShadow({ mode: 'open' }) ?? expect.fail();
  shadow.append(Object.assign(document.createElement('i'), { textContent: 'Four' }));
  expect(targetsIn(document.body).map(({ tagName }) => tagName)).toEqual([
    ...['H1', 'P', 'B', 'I', 'INPUT', 'SELECT'],
  ]);
});
