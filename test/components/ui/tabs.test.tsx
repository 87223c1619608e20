import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { freshWorld, show } from '../world';

freshWorld();

test('the sections are one stop for Tab, and arrows, Home and End move between them', async () => {
  const { person } = show(<Panel />);
  const selected = () => screen.getByRole('tab', { selected: true }).textContent;
  await person.tab();
  expect(document.activeElement?.textContent).toBe('Profile');
  await person.keyboard('{ArrowRight}');
  expect(selected()).toBe('ICPs');
  expect(document.activeElement?.textContent).toBe('ICPs');
  await person.keyboard('{End}');
  expect(selected()).toBe('Account');
  await person.keyboard('{ArrowRight}');
  expect(selected()).toBe('Profile');
  await person.keyboard('{ArrowLeft}');
  expect(selected()).toBe('Account');
  await person.keyboard('{Home}');
  expect(selected()).toBe('Profile');
});
