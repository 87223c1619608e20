import '../../lib/no-eval';
import { mount } from '../../components/mount';
import { Panel } from '../../components/panel/Panel';

mount(<Panel />);
