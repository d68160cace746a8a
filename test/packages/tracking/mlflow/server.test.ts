import { describe, expect, it } from '@jest/globals';
import { mlflowServer } from '../../../../packages/tracking/src/mlflow/server.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const BASIC = { MLFLOW_TRACKING_USERNAME: 'ann', MLFLOW_TRACKING_PASSWORD: 'pass:wörd' };
const TOKEN = { MLFLOW_TRACKING_TOKEN: 'token' };

describe('mlflowServer()', () => {
  it('prefers user name and password over the token, as MLflow does', () => {
    const { headers } = mlflowServer('https://mlflow.test', { ...BASIC, ...TOKEN });
    expect(headers['authorization']).toBe(`Basic ${Buffer.from('ann:pass:wörd').toString('base64')}`);
  });

  it('sends the token, or nothing; an empty variable is none', () => {
    expect(mlflowServer('https://mlflow.test', TOKEN).headers['authorization']).toBe('Bearer token');
    expect(mlflowServer('http://mlflow.test', { MLFLOW_TRACKING_TOKEN: '' }).headers).not.toHaveProperty(
      'authorization',
    );
  });

  it('names the workspace', () => {
    expect(mlflowServer('http://mlflow.test', { MLFLOW_WORKSPACE: 'team' }).headers['x-mlflow-workspace']).toBe('team');
  });

  it('sends credentials in clear to this machine alone', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      expect(mlflowServer(`http://${host}:5000`, TOKEN).headers).toHaveProperty('authorization');
    }
    for (const host of ['mlflow.test', '127.0.0.1.evil.test', 'localhost.evil.test', '10.0.0.1']) {
      const error = await expectCode(() => mlflowServer(`http://${host}`, BASIC), 'INPUT_INVALID');
      expect(error.message).not.toContain('pass');
    }
  });
});
