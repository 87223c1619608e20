import '../../lib/no-eval';
import { BulkScoring } from '../../components/bulk/BulkScoring';
import { mount } from '../../components/mount';
import { Panel } from '../../components/panel/Panel';
import { openBulkScorer } from '../../lib/bulk/client';

mount(
  <BulkScoring open={openBulkScorer}>
    <Panel />
  </BulkScoring>,
);
