import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ALERT_POLICY, parseAlertPolicy } from '@plumbline/monitor';

describe('parseAlertPolicy', () => {
  it('is 3 of 4 unless told', () => {
    expect(parseAlertPolicy([])).toEqual({ policy: DEFAULT_ALERT_POLICY, problems: [] });
    expect(DEFAULT_ALERT_POLICY).toMatchObject({ raised: 3, of: 4 });
  });

  it('reads every word it knows, written with colon or equals sign', () => {
    const items = [
      '2 of 5', 'hysteresis: 0.8', 'recovery-windows=3', 'cool-down: 12h', 'minimum-rows: 1000',
      'expected-false-alarms=0.5', 'windows-per-month: 720', 'design-effect: 2.5',
    ]; // biome-ignore format: one list
    expect(parseAlertPolicy(items)).toEqual({
      policy: {
        raised: 2,
        of: 5,
        hysteresis: 0.8,
        recoveryWindows: 3,
        coolDownMs: 12 * 3_600_000,
        minimumRows: 1000,
        expectedFalseAlarms: 0.5,
        windowsPerMonth: 720,
        designEffect: 2.5,
        estimatesDesignEffect: false,
      },
      problems: [],
    });
  });

  it('estimates the design effect unless a number is given', () => {
    expect(DEFAULT_ALERT_POLICY.estimatesDesignEffect).toBe(true);
    expect(parseAlertPolicy(['design-effect: 3', 'design-effect: auto']).policy).toEqual(DEFAULT_ALERT_POLICY);
  });

  it.each([
    '4 of 3', '0 of 3', '1 of 101', 'three of four', 'hysteresis: 0', 'hysteresis: 1.1', 'cool-down: 7', 'cool-down: 9w',
    'minimum-rows: 10', 'minimum-rows: 100.5', 'expected-false-alarms: 0', 'expected-false-alarms: NaN', 'colour: red',
    'design-effect: 0.5', '__proto__: 1', 'hysteresis',
  ])('reports %j and keeps the default', (item) => {
    const { policy, problems } = parseAlertPolicy([item]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(item.split(/[:=]/)[1]?.trim() ?? item);
    expect(policy).toEqual(DEFAULT_ALERT_POLICY);
  }); // biome-ignore format: one list
});
