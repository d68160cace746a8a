import { describe, expect, it } from '@jest/globals';
import { artifactRoot } from '../../../../packages/tracking/src/mlflow/artifact-root.ts';

describe('artifactRoot()', () => {
  it.each([
    ['mlflow-artifacts:/1/abc/artifacts', '1/abc/artifacts'],
    ['mlflow-artifacts://mlflow.test:5000/1/abc/artifacts/', '1/abc/artifacts'],
    ['mlflow-artifacts:///1/abc/artifacts', '1/abc/artifacts'],
    ['mlflow-artifacts://evil.test/1/abc/artifacts', null],
    ['mlflow-artifacts:/1/../2', null],
    ['s3://bucket/1/abc/artifacts', null],
    ['file:///tmp/mlruns/1', null],
    ['', null],
  ])('of "%s" is %j', (uri, expected) => {
    expect(artifactRoot(uri, 'http://mlflow.test:5000')).toBe(expected);
  });
});
