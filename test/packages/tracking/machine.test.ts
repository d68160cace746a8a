import { describe, expect, it } from '@jest/globals';
import { describeMachine } from '@plumbline/tracking';

describe('describeMachine()', () => {
  it('names platform, processor and memory', () => {
    const machine = describeMachine();
    expect(machine.platform).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
    expect(machine.cpuCount).toBeGreaterThan(0);
    expect(machine.memoryBytes).toBeGreaterThan(0);
    expect(machine.node).toBe(process.versions.node);
  });
});
