import type { JsonObject } from '@plumbline/core';

const NUMBER: JsonObject = { type: 'number' };
const POSITION: JsonObject = { type: 'array', minItems: 2, items: NUMBER };
const listOf = (items: JsonObject, minItems = 0): JsonObject => ({ type: 'array', minItems, items });
const RING: JsonObject = listOf(POSITION, 4);

const geometry = (type: string, coordinates: JsonObject): JsonObject => ({
  type: 'object',
  required: ['type', 'coordinates'],
  properties: { type: { const: type }, coordinates },
});

/** A GeoJSON object as RFC 7946 has it. */
export const GEOJSON_SCHEMA: JsonObject = {
  type: 'object',
  required: ['type'],
  anyOf: [{ $ref: '#/$defs/geometry' }, { $ref: '#/$defs/feature' }, { $ref: '#/$defs/collection' }],
  $defs: {
    geometry: {
      anyOf: [
        geometry('Point', POSITION),
        geometry('MultiPoint', listOf(POSITION)),
        geometry('LineString', listOf(POSITION, 2)),
        geometry('MultiLineString', listOf(listOf(POSITION, 2))),
        geometry('Polygon', listOf(RING)),
        geometry('MultiPolygon', listOf(listOf(RING))),
        {
          type: 'object',
          required: ['type', 'geometries'],
          properties: { type: { const: 'GeometryCollection' }, geometries: listOf({ $ref: '#/$defs/geometry' }) },
        },
      ],
    },
    feature: {
      type: 'object',
      required: ['type', 'properties', 'geometry'],
      properties: {
        type: { const: 'Feature' },
        properties: { type: ['object', 'null'] },
        geometry: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/geometry' }] },
      },
    },
    collection: {
      type: 'object',
      required: ['type', 'features'],
      properties: { type: { const: 'FeatureCollection' }, features: listOf({ $ref: '#/$defs/feature' }) },
    },
  },
};

const ARC = { type: 'integer' } as const;

const arcs = (type: string, shape: JsonObject): JsonObject => ({
  type: 'object',
  required: ['type', 'arcs'],
  properties: { type: { const: type }, arcs: shape },
});

/** A TopoJSON topology, or one of its geometries. */
export const TOPOJSON_SCHEMA: JsonObject = {
  type: 'object',
  required: ['type'],
  anyOf: [{ $ref: '#/$defs/geometry' }, { $ref: '#/$defs/topology' }],
  $defs: {
    geometry: {
      anyOf: [
        geometry('Point', POSITION),
        geometry('MultiPoint', listOf(POSITION)),
        arcs('LineString', listOf(ARC)),
        arcs('MultiLineString', listOf(listOf(ARC))),
        arcs('Polygon', listOf(listOf(ARC))),
        arcs('MultiPolygon', listOf(listOf(listOf(ARC)))),
        {
          type: 'object',
          required: ['type', 'geometries'],
          properties: { type: { const: 'GeometryCollection' }, geometries: listOf({ $ref: '#/$defs/geometry' }) },
        },
      ],
    },
    topology: {
      type: 'object',
      required: ['type', 'objects', 'arcs'],
      properties: {
        type: { const: 'Topology' },
        objects: { type: 'object', additionalProperties: { $ref: '#/$defs/geometry' } },
        arcs: listOf(listOf(POSITION)),
      },
    },
  },
};

/** A point in degrees as a list of two numbers. */
export const GEOPOINT_ARRAY_SCHEMA: JsonObject = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
};

/** The same as an object. */
export const GEOPOINT_OBJECT_SCHEMA: JsonObject = {
  type: 'object',
  required: ['lon', 'lat'],
  additionalProperties: false,
  properties: {
    lon: { type: 'number', minimum: -180, maximum: 180 },
    lat: { type: 'number', minimum: -90, maximum: 90 },
  },
};
