import { guard } from '@ucast/mongo2js';
import { prepareEach, type Engine } from '../engine';
import { translate } from '../workload/rules';
import { mongoQuery } from './mongo-query';

const name = '@ucast/mongo2js';

/** The engine under CASL. */
export const ucast: Engine = {
  name,
  explains: 'no',
  inExtension: 'yes',
  prepare: prepareEach(name, (configs) =>
    configs.map((config) => guard<object>(translate(config, mongoQuery))),
  ),
};
