import { beforeEach, expect, test } from 'vitest';
import { useToasts } from '../../../components/ui/toast-store';

const { say } = useToasts.getState();
const texts = () => useToasts.getState().toasts.map(({ text }) => text);
beforeEach(() => useToasts.setState({ toasts: [] }));

test('what can’t be undone gives way to what comes next; the last that can stay', () => {
  const undo = () => {};
  for (const text of ['a', 'b', 'c']) say({ text });
  expect(texts()).toEqual(['c']);
  for (const text of ['d', 'e', 'f']) say({ text, undo });
  say({ text: 'g' });
  expect(texts()).toEqual(['e', 'f', 'g']);
});
