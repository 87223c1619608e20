import createTest from 'sift';
import { prepareEach, type Engine } from '../engine';
import { translate } from '../workload/rules';
import { mongoQuery } from './mongo-query';

const name = 'sift';

export const sift: Engine = {
  name,
  explains: 'no',
  inExtension: 'yes',
  prepare: prepareEach(name, (configs) =>
    configs.map((config) => createTest<object>(translate(config, mongoQuery))),
  ),
};
