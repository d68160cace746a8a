import { describe } from '@jest/globals';
import { specifyConverters } from './converter-spec.ts';
import { scoringProcess } from './scoring-scene.ts';

describe('openRemote and scoreRows', () => {
  specifyConverters((models) => scoringProcess([models]));
});
