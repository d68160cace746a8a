import { describe, expect, it } from '@jest/globals';
import { parseTracking } from '../../../actions/train-model/src/parse-tracking.ts';

describe('parseTracking()', () => {
  it.each([
    ['', { kind: 'none' }],
    ['none', { kind: 'none' }],
    ['mlflow:http://127.0.0.1:5000', { kind: 'mlflow', url: 'http://127.0.0.1:5000' }],
    ['mlflow:https://mlflow.test/team/', { kind: 'mlflow', url: 'https://mlflow.test/team' }],
  ])('reads "%s"', (given, expected) => {
    expect(parseTracking(given)).toEqual(expected);
  });

  it.each([
    ['wandb:team/project', '"none" or "mlflow:<url>"'],
    ['mlflow:', '"none" or "mlflow:<url>"'],
    ['mlflow:file:///mlruns', 'http or https'],
    ['mlflow:nowhere', 'http or https'],
    ['mlflow:https://mlflow.test/?a=b', 'without "?"'],
    ['mlflow:https://mlflow.test/#/experiments', 'without "?"'],
  ])('says what is wrong with "%s"', (given, expected) => {
    expect(parseTracking(given)).toContain(expected);
  });

  it('refuses credentials and does not repeat them', () => {
    for (const given of ['mlflow:https://ann:hunter2@mlflow.test', 'mlflow:ftp://ann:hunter2@mlflow.test']) {
      expect(parseTracking(given)).toEqual(expect.any(String));
      expect(parseTracking(given)).not.toContain('hunter2');
    }
  });
});
