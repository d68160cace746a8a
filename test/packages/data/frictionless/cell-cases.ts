import type { JsonObject } from '@plumbline/core';

/** Text of cells that a field of this type and format takes, and text that it does not. */
export interface CellCases {
  /** The field but for its name. */
  readonly field: JsonObject;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

/**
 * What the standard (version 2) and the field specifications of its reference implementation (5.19) say of text. Where the two differ the
 * standard counts.
 */
export const CELL_CASES: readonly CellCases[] = [
  { field: { type: 'string' }, valid: ['string', '1', 'true', ' ', '{"a": 1}', 'ü'], invalid: [] },
  {
    field: { type: 'string', format: 'email' },
    valid: ['name@gmail.com', 'first.last+tag@sub.example.org', "o'neil@example.co"],
    invalid: [
      'http://google.com',
      'string',
      'a@b',
      '@example.org',
      'a b@example.org',
      'a@example..org',
      'a@-example.org',
      'a.@example.org',
    ],
  },
  {
    field: { type: 'string', format: 'uri' },
    valid: ['http://google.com', 'mailto:a@example.org', 'urn:isbn:0451450523', 'https://example.org/a%20b?c=d#e'],
    invalid: ['://no-scheme.test', 'string', 'http://a b', 'http://example.org/%2', '1http://example.org'],
  },
  {
    field: { type: 'string', format: 'uuid' },
    valid: ['95ecc380-afe9-11e4-9b6c-751b66dd541e', '95ECC380-AFE9-11E4-9B6C-751B66DD541E'],
    invalid: [
      '95ecc380afe911e49b6c751b66dd541e',
      '95ecc380-afe9-11e4-9b6c-751b66dd541',
      'x5ecc380-afe9-11e4-9b6c-751b66dd541e',
    ],
  },
  {
    field: { type: 'string', format: 'binary' },
    valid: ['dGVzdA==', 'dGVzdDE=', 'dGVz'],
    invalid: ['string', 'dGVzdA=', 'dGVz dA==', '===='],
  },
  {
    field: { type: 'number' },
    valid: [
      '1',
      '10.00',
      '10.50',
      '000835',
      '0',
      '00',
      ' 01 ',
      '0.003',
      '-1000',
      '+100000.00',
      '.5',
      '5.',
      '1e5',
      '1E+5',
      '-1.5e-10',
      'NaN',
      'nan',
      'INF',
      '-INF',
      '-inf',
    ],
    invalid: [
      '10,000a.00',
      '10+000.00',
      '$10:000.00',
      'string',
      '1 000',
      '1,000',
      '1_000',
      '0x1F',
      '1e',
      '1.2.3',
      '-',
      'INFINITY',
      '5%',
    ],
  },
  {
    field: { type: 'number', groupChar: ',' },
    valid: ['1,000', '10,000.00', '10,000,000.50', '10.50', '-1,000.5', '1,0'],
    invalid: ['10#000', ',5', 'x', '1.000,5.1'],
  },
  {
    field: { type: 'number', groupChar: '#' },
    valid: ['10#000.00', '10#000#000.50', '10.50', '1#000'],
    invalid: ['10,000', '#'],
  },
  {
    field: { type: 'number', groupChar: '#', decimalChar: '@' },
    valid: ['10#000@00', '10#000#000@50', '10@50', '1#000'],
    invalid: ['10.5', '10#000.5', '10@5@0'],
  },
  {
    field: { type: 'number', groupChar: '.', decimalChar: ',' },
    valid: ['10.000.000,00', '8.699,8', '1,5'],
    invalid: ['1,5,5', 'a'],
  },
  {
    field: { type: 'number', groupChar: ' ', decimalChar: ',' },
    valid: ['10 000,00', '10 000 000,00', '1,5'],
    invalid: ['10 000.00'],
  },
  { field: { type: 'number', decimalChar: ',' }, valid: ['1,234', '7', '-0,5'], invalid: ['1.234', '1,2,3'] },
  {
    field: { type: 'number', bareNumber: false },
    valid: ['-12.3 €', '-12.3€', '€-12.3', '€ -12.3', '100%', '1000‰', '$10000.00', '95', 'EUR 95'],
    invalid: ['10.000.00', 'string', '€', '1 000', '--5'],
  },
  {
    field: { type: 'number', groupChar: ',', bareNumber: false },
    valid: ['10,000.00', '10,000,000.00', '  10,000.00 €', 'USD 1,000'],
    invalid: ['1.0.0', '1;0'],
  },
  {
    field: { type: 'number', groupChar: ' ', decimalChar: ',', bareNumber: false },
    valid: ['10000,00 ₪', '  10 000,00 £'],
    invalid: ['10.5 £'],
  },
  {
    field: { type: 'number', decimalChar: ',', bareNumber: false },
    valid: ['1234.', '1234,5 kg'],
    invalid: ['1.234.'],
  },
  {
    field: { type: 'integer' },
    valid: ['1', '000835', '0', '00', '01', ' 01 ', '-5', '+5', '9223372036854775808', '12345678901234567890123456789'],
    invalid: ['0.0003', '3.14', 'string', '1e3', '1 000', '1_000', '0x10', '5%'],
  },
  {
    field: { type: 'integer', bareNumber: false },
    valid: ['00', '01', '1$', 'ab1$', '-12 €', '-12€', '€-12', '€ -12', '95%'],
    invalid: ['1.5', '€', '1 2', '--1'],
  },
  {
    field: { type: 'integer', groupChar: ',' },
    valid: ['1,000', '100,000', '7', '-1,000'],
    invalid: ['1.000', ',', '1;0'],
  },
  {
    field: { type: 'boolean' },
    valid: ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'],
    invalid: ['t', 'YES', 'yes', 'f', 'NO', 'No', '3.14', 'tRUE', ' true'],
  },
  {
    field: { type: 'boolean', trueValues: ['yes'] },
    valid: ['yes', 'false', '0'],
    invalid: ['Yes', 'true', 'True', 'TRUE', '1'],
  },
  {
    field: { type: 'boolean', falseValues: ['no'] },
    valid: ['no', 'true', '1'],
    invalid: ['No', 'false', 'False', 'FALSE', '0'],
  },
  {
    field: { type: 'object' },
    valid: ['{}', '{"key": "value"}'],
    invalid: ['["key", "value"]', 'string', '1', '3.14', '{', 'null'],
  },
  {
    field: { type: 'array' },
    valid: ['[]', '["val1", "val2"]', '[[1], {}]'],
    invalid: ['{"key": "value"}', 'string', '3.14', '[1,]', 'null'],
  },
  { field: { type: 'list' }, valid: ['value1,value2', 'x', 'a,,b'], invalid: [] },
  {
    field: { type: 'list', itemType: 'integer' },
    valid: ['1,2,3', '1', '1, -2'],
    invalid: ['1,a', '1,', '1.5', '1;2'],
  },
  {
    field: { type: 'list', itemType: 'date', delimiter: ';' },
    valid: ['2024-01-01;2024-02-29', '2024-01-01'],
    invalid: ['2024-01-01,2024-01-02', '2024-1-1'],
  },
  {
    field: { type: 'list', itemType: 'boolean', delimiter: '||' },
    valid: ['true||0', '1'],
    invalid: ['true|0', 'yes'],
  },
  { field: { type: 'list', itemType: 'number' }, valid: ['1.5,2', 'NaN,-INF'], invalid: ['1,x'] },
  {
    field: { type: 'date' },
    valid: ['2019-01-01', '2024-02-29', '0001-01-01', '9999-12-31'],
    invalid: [
      '10th Jan 1969',
      'invalid',
      '2019-13-01',
      '2019-02-30',
      '2019-1-1',
      '2019/01/01',
      '01-01-2019',
      '2019-01-01T00:00:00',
      '20190101',
    ],
  },
  {
    field: { type: 'date', format: 'any' },
    valid: ['2019-01-01', '10th Jan 1969', '01/02/2019'],
    invalid: ['10th Jan nineteen sixty nine', 'invalid'],
  },
  {
    field: { type: 'date', format: '%d/%m/%y' },
    valid: ['21/11/06', '1/2/06'],
    invalid: ['invalid', '21/13/06', '30/02/06', '21/11/2006', ' 21/11/06'],
  },
  { field: { type: 'date', format: '%y/%m/%d' }, valid: ['06/11/21'], invalid: ['21/11/06 16:30', '21-11-06'] },
  { field: { type: 'date', format: 'fmt:%d/%m/%y' }, valid: ['21/11/06'], invalid: ['2006-11-21'] },
  {
    field: { type: 'date', format: '%d %b %Y' },
    valid: ['21 Nov 2006', '1 jan 2020'],
    invalid: ['21 November 2006', '21 Xyz 2006'],
  },
  {
    field: { type: 'datetime' },
    valid: [
      '2014-01-01T06:00:00',
      '2014-01-01T06:00:00Z',
      '2014-01-01T06:00:00+01:00',
      '2024-01-26T15:00:00.300-05:00',
    ],
    invalid: [
      '2014-01-01T06:00:00+1:00',
      'Mon 1st Jan 2014 9 am',
      'invalid',
      '2014-01-01',
      '2014-01-01 06:00:00',
      '2014-02-30T06:00:00',
      '2014-01-01T25:00:00',
      '2014-01-01T06:00',
    ],
  },
  {
    field: { type: 'datetime', format: 'any' },
    valid: ['2014-01-01T06:00:00', '2014-01-01T06:00:00Z', '10th Jan 1969 9 am'],
    invalid: ['invalid'],
  },
  {
    field: { type: 'datetime', format: '%d/%m/%y %H:%M' },
    valid: ['21/11/06 16:30'],
    invalid: ['invalid', '21/11/06', '21/11/06 24:30', '16:30 21/11/06'],
  },
  {
    field: { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S%z' },
    valid: ['2024-03-10T14:22:35Z', '2024-03-10T14:22:35+10:00', '2024-03-10T14:22:35+1000'],
    invalid: ['2024-03-10T14:22:35'],
  },
  {
    field: { type: 'datetime', format: '%Y%m%d %I:%M:%S.%f %p' },
    valid: ['20240131 01:02:03.5 PM'],
    invalid: ['20240131 13:02:03.5 PM', '20240131 01:02:03 PM'],
  },
  {
    field: { type: 'time' },
    valid: ['06:00:00', '06:00:00Z', '06:00:00+01:00', '23:59:59.999'],
    invalid: ['06:00:00+1:00', '09:00', '3 am', '3.00', 'invalid', '24:00:00', '06:60:00'],
  },
  {
    field: { type: 'time', format: 'any' },
    valid: ['06:00:00', '06:00:00Z', '3:00 am'],
    invalid: ['some night', 'invalid'],
  },
  {
    field: { type: 'time', format: '%H:%M' },
    valid: ['06:00', '6:05'],
    invalid: ['3:00 am', 'some night', 'invalid', '24:00', '06:00:00'],
  },
  { field: { type: 'time', format: '%M:%H' }, valid: ['50:06'], invalid: ['06:50'] },
  { field: { type: 'year' }, valid: ['2000', '0001', '9999'], invalid: ['-2000', '20000', '3.14', '99', 'MMXX'] },
  {
    field: { type: 'yearmonth' },
    valid: ['2000-10', '1999-01'],
    invalid: ['2000-13-20', '2000-13', '2000-0', '13', '-10', '3.14', '2000-00', '2000'],
  },
  {
    field: { type: 'duration' },
    valid: ['P1Y10M3DT5H11M7S', 'P1Y', 'P1M', 'PT1S', '-P1D', 'PT0.5S', 'P1YT1M', 'PT36H'],
    invalid: ['P1M1Y', 'P-1Y', 'year', 'P', 'PT', 'P1', '1Y', 'P1S', 'P1YT', 'PT1.5M'],
  },
  {
    field: { type: 'geopoint' },
    valid: ['180,90', '180, -90', '90.50, 45.50', '-0.5,0', '0,0'],
    invalid: ['181,90', '0,91', 'string', '3.14', '1,2,3', '180.1,0', '0,90.5', '1 2', ','],
  },
  {
    field: { type: 'geopoint', format: 'array' },
    valid: ['[180, -90]', '[0.5, 1]'],
    invalid: ['[181, 90]', '[0, 91]', '180,90', 'string', '3.14', '[1]', '[1, 2, 3]', '["1", 2]'],
  },
  {
    field: { type: 'geopoint', format: 'object' },
    valid: ['{"lon": 180, "lat": 90}'],
    invalid: [
      '[180, -90]',
      '{"lon": 181, "lat": 90}',
      '{"lon": 180, "lat": -91}',
      '180,90',
      '{"lon": 1}',
      '{"lon": 1, "lat": 2, "alt": 3}',
    ],
  },
  {
    field: { type: 'geojson' },
    valid: [
      '{"geometry": null, "type": "Feature", "properties": {"a": "b"}}',
      '{"type": "Point", "coordinates": [0, 0]}',
      '{"type": "Point", "coordinates": [0, 0, 0]}',
      '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}',
      '{"type": "FeatureCollection", "features": []}',
      '{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]}',
    ],
    invalid: [
      'string',
      '3.14',
      '{}',
      '[]',
      '{"type": "Point"}',
      '{"type": "Point", "coordinates": [0]}',
      '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0]]]}',
      '{"type": "Cube"}',
    ],
  },
  {
    field: { type: 'geojson', format: 'topojson' },
    valid: ['{"type": "LineString", "arcs": [42]}', '{"type": "Topology", "objects": {}, "arcs": []}'],
    invalid: ['string', '3.14', '{}', '{"type": "LineString", "arcs": ["a"]}'],
  },
  { field: { type: 'any' }, valid: ['1', '3.14', 'x', 'true'], invalid: [] },
  { field: {}, valid: ['1', 'x'], invalid: [] },
];
