import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { replay } from '../../../lib/scoring/receipt';
import { readReceipt } from '../../../lib/scoring/receipt.schema';
import { createConfig, saveConfig } from '../../../lib/storage/configs';
import { condition, freshWorld, icp, person, show, view, violations } from '../world';

freshWorld();

const dana = person('Dana Example', { job_title: 'CTO', company_name: 'Northwind', country: 'Germany' });
const leaders = icp('Leaders', [
  condition('job_title', 'in', ['CTO']),
  condition('company_size', 'gte', 100),
]);

/** Has a file saved, and gives its name and text. */
async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await press();
  return { name: names[0] ?? '', text: (await blobs[0]?.text()) ?? '' };
}

test('the verdict shown is the receipt’s result, and comes out the same again', async () => {
  const row = await createConfig(leaders);
  await saveConfig(row.id, leaders);
  await view(dana);
  const { person: rep, container } = show(<Panel />);
  const verdict = within(await screen.findByRole('region', { name: 'Best ICP: Leaders' }));
  await rep.click(screen.getByRole('button', { name: 'Copy receipt' }));
  expect(await screen.findByText('Receipt copied.')).toBeTruthy();
  const copied = await navigator.clipboard.readText();
  const receipt = readReceipt(copied);
  expect(verdict.getByText(`${receipt.result.floor}–${receipt.result.ceiling}`)).toBeTruthy();
  expect(receipt.result).toEqual({ match: 'unknown', floor: 25, ceiling: 100, groups: [['met', 'unknown']] });
  expect(receipt.config).toMatchObject({ slug: 'leaders', revision: 2 });
  expect(receipt.attributes).toEqual({ job_title: ['CTO'], country: ['Germany'] });
  expect(replay(receipt)).toEqual([]);
  expect(copied).not.toMatch(/Dana|Northwind|top-card|dana-example/);
  expect(await violations(container)).toEqual([]);
});

test('saved, it is named by the ICP and not by the person', async () => {
  await createConfig(icp('Crème / Brûlée', [condition('icp_match', 'exists')]));
  await createConfig(icp('Shops', [condition('job_title', 'in', ['Baker'])]));
  await view(dana);
  const { person: rep } = show(<Panel />);
  const button = await screen.findByRole('button', { name: 'Save receipt' });
  const { name, text } = await saved(() => rep.click(button));
  expect(name).toMatch(/^score-receipt-[\w-]+\.json$/);
  const receipt = readReceipt(text);
  expect(receipt.others?.map(({ label }) => label)).toEqual(['Shops']);
  expect(replay(receipt)).toEqual([]);
});

test('where copying is refused it says what to do', async () => {
  await createConfig(leaders);
  await view(dana);
  const { person: rep } = show(<Panel />);
  const button = await screen.findByRole('button', { name: 'Copy receipt' });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await rep.click(button);
  expect(await screen.findByText('The receipt could not be copied. Save it instead.')).toBeTruthy();
});
