import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { begin, proceed } from '../../../lib/recalculate/run';
import { createConfig, saveConfig, setActive } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { getRecalculation, stopRecalculation } from '../../../lib/storage/recalculations';
import { remember } from '../../../lib/storage/sightings';
import { condition, freshWorld, icp, person, show, told, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

/** jsdom has no Web Locks; nobody else is here. */
const locks = { request: (_: string, run: () => Promise<void>) => run() } as unknown as LockManager;
const recalculate = async () => {
  await begin(null);
  await proceed({ locks });
};

const inCity = (label: string, city: string) => icp(label, [condition('city', 'equals', city)]);

async function saw(name: string, city?: string) {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return remember(person(name, city ? { city } : {}), `https://www.linkedin.com/in/${slug}/`);
}

/** Three people seen, and an ICP that was compared and edited since. */
async function edited() {
  await saw('Ada Example', 'Hamburg');
  await saw('Bob Example', 'Lyon');
  await saw('Cleo Example');
  const { id } = await createConfig(inCity('Leaders', 'Hamburg'));
  await recalculate();
  await saveConfig(id, inCity('Leaders', 'Lyon'));
  return id;
}

describe('everyone seen so far', () => {
  test('is nobody at first', async () => {
    await createConfig(inCity('Leaders', 'Hamburg'));
    show(<Panel />);
    expect(await screen.findByText(/No profiles seen yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Recalculate' })).toBeNull();
  });

  test('is scored again on request, against all ICPs or one', async () => {
    await saw('Ada Example');
    const { id } = await createConfig(inCity('Leaders', 'Hamburg'));
    const { id: off } = await createConfig(inCity('Resting', 'Hamburg'));
    await setActive(off, false);
    const asked = told('recalculate');
    const { person, container } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Recalculate' }));
    await person.click(screen.getByRole('button', { name: 'Recalculate Leaders' }));
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ data: { configIds: null } }));
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ data: { configIds: [id] } }));
    expect(screen.queryByRole('button', { name: 'Recalculate Resting' })).toBeNull();
    expect(await screen.findByText(/Recalculating Leaders. What moves is shown below/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  test('is not shown where nothing is scored', async () => {
    await saw('Ada Example');
    const { id } = await createConfig(inCity('Leaders', 'Hamburg'));
    await setActive(id, false);
    show(<Panel />);
    expect(await screen.findByRole('button', { name: 'Edit Leaders' })).toBeTruthy();
    expect(screen.queryByText('Everyone seen so far')).toBeNull();
  });

  test('says so when it did not begin', async () => {
    await saw('Ada Example');
    await createConfig(inCity('Leaders', 'Hamburg'));
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Recalculate' }));
    expect(await screen.findByText(/Recalculating did not start/)).toBeTruthy();
  });
});

describe('while it runs', () => {
  test('it says how far it is, and can be stopped', async () => {
    const stopped = told('stopRecalculation').mockImplementation(() => stopRecalculation());
    await edited();
    await begin(null);
    await db.recalculations.update('last', { total: 4603, done: 1200 });
    const { person, container } = show(<Panel />);
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'Recalculating' });
    expect([bar.value, bar.max]).toEqual([1200, 4603]);
    expect(screen.getByText('1,200 of 4,603')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Recalculate' })).toBeNull();
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped at 1,200 of 4,603. Nothing was changed.')).toBeTruthy();
    expect(stopped).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Everyone seen so far');
    expect(await screen.findByRole('button', { name: 'Recalculate' })).toBeTruthy();
  });

  test('it is taken up again where it stands still', async () => {
    const nudged = told('resumeRecalculation');
    await edited();
    await begin(null);
    show(<Panel />);
    await screen.findByRole('progressbar', { name: 'Recalculating' });
    expect(nudged).not.toHaveBeenCalled();
    await waitFor(() => expect(nudged).toHaveBeenCalledOnce(), { timeout: 5_000 });
  });

  test('no other is begun', async () => {
    const asked = told('recalculate');
    await edited();
    await begin(null);
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Recalculate Leaders' }));
    expect(await screen.findByText(/A recalculation is under way/)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('when it has run', () => {
  test('it says who moved, by name', async () => {
    await edited();
    await recalculate();
    const { person, container } = show(<Panel />);
    expect(await screen.findByText('3 profiles scored.')).toBeTruthy();
    expect(screen.getByText('Now 1 match, 1 do not, 1 not enough known')).toBeTruthy();
    await person.click(screen.getByText('1 becomes a match'));
    expect(screen.getByRole('link', { name: 'Bob Example' }).getAttribute('href')).toBe(
      'https://www.linkedin.com/in/bob-example/',
    );
    const lost = within(screen.getByText('1 no longer a match').closest('details')!);
    expect(lost.getByText('Ada Example')).toBeTruthy();
    expect(screen.queryByText(/edited since/)).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  test('it says whom a new ICP matches, and how many more than it names', async () => {
    for (let index = 0; index < 23; index += 1) await saw(`Ada ${index}`, 'Hamburg');
    await createConfig(inCity('Leaders', 'Hamburg'));
    await recalculate();
    show(<Panel />);
    expect(await screen.findByText('Compared for the first time.')).toBeTruthy();
    const named = within(screen.getByText('23 match').closest('details')!);
    expect(named.getAllByRole('link', { hidden: true })).toHaveLength(20);
    expect(named.getByText('and 3 more')).toBeTruthy();
  });

  test('it says that nobody moved, and that an ICP was edited since', async () => {
    const id = await edited();
    await recalculate();
    await recalculate();
    show(<Panel />);
    expect(await screen.findByText('Nobody moved.')).toBeTruthy();
    await saveConfig(id, inCity('Leaders', 'Oslo'));
    expect(await screen.findByText(/ICPs were edited since/)).toBeTruthy();
  });

  test('it names what can’t be read', async () => {
    await edited();
    await db.table<unknown>('sightings').put({ key: 'person:broken', subject: 'torn', change: 9 });
    await recalculate();
    expect((await getRecalculation())?.done).toBe(4);
    const { container } = show(<Panel />, 'de');
    expect(await screen.findByText('3 Profile bewertet.')).toBeTruthy();
    expect(screen.getByText('1 Profil ist nicht lesbar')).toBeTruthy();
    expect(screen.getByText('person:broken')).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});
