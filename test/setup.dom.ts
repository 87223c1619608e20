import { configure } from '@testing-library/dom';

// Two test files and the simulator share two cores: what a screen shows at once may take a while here.
configure({ asyncUtilTimeout: 5_000 });
