export const id = 0;
export const ids = [0];
export const modules = {

/***/ 11000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairScorer: () => (/* binding */ pairScorer)
});

// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/bind-features.js

/**
 * Which columns fill which input. An input of one column is named like it; an input of several takes the features in the order that
 * the configuration gives or the model's metadata states. Nothing is guessed: throws `MODEL_MISMATCH` naming both sides.
 */
function bindFeatures(inputs, sources) {
    const { given, written, what } = sources;
    if (given !== null && written !== null && given.join('\n') !== written.join('\n')) {
        throw mismatch(`Cannot feed ${what}: the configured features must be those the model was made with: configured are ${listed(given)}; the model states ${listed(written)}`, 'correct "features" in the configuration, or leave it out');
    }
    const features = given ?? written;
    const wide = inputs.filter((slot) => isWide(slot, features, inputs.length));
    if (wide.length > 1) {
        throw mismatch(`Cannot feed ${what}: at most one input may take several columns: these do: ${listed(wide.map((slot) => slot.name))}`, 'export the model with one input a column, or with one matrix');
    }
    return inputs.map((slot) => ({
        slot,
        columns: wide.includes(slot) ? featuresOf(slot, features, what) : [slot.name],
    }));
}
/** Throws `MODEL_MISMATCH` naming both lists where a column that the model takes is not in the data. */
function demandColumns(inputs, available, what) {
    const wanted = inputs.flatMap((input) => input.columns);
    const missing = wanted.filter((name) => !available.includes(name));
    if (missing.length === 0)
        return;
    throw mismatch(`Cannot feed ${what}: the data must have every column it takes: it takes ${listed(wanted)}; the data has ${listed(available)}; not there: ${listed(missing)}`, 'give data with these columns, or name the features in the order of the model under "features" in the configuration');
}
function isWide({ shape, name }, features, inputs) {
    const width = shape[1];
    if (shape.length < 2 || width === 1)
        return false;
    // A lone matrix of unknown width is one column only where nothing says otherwise.
    return typeof width === 'number' || inputs === 1 || (features !== null && !features.includes(name));
}
function featuresOf(slot, features, what) {
    const width = slot.shape[1] ?? null;
    if (features === null) {
        throw mismatch(`Cannot feed ${what}: its input "${slot.name}" takes ${width ?? 'several'} columns and their order must be known: neither the model's metadata nor the configuration names them`, 'list the columns in the order of training under "features" in the configuration, or write them as JSON into the metadata property "plumbline.features"');
    }
    if (width === null || width === features.length)
        return features;
    throw mismatch(`Cannot feed ${what}: its input "${slot.name}" must get ${width} columns: ${features.length} are named: ${listed(features)}`, 'name exactly the columns the model was trained with, in that order');
}
const SHOWN_MAX = 40;
function listed(names) {
    const shown = names.slice(0, SHOWN_MAX).join(', ');
    return names.length > SHOWN_MAX ? `${shown}, … (${names.length} in all)` : shown || 'none';
}
function mismatch(message, fix) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', message, fix);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/choose-outputs.js

const isNumeric = ({ kind }) => kind === 'float32' || kind === 'float64';
/**
 * Which outputs to read. `named` chooses the output of numbers, `name[k]` a column of it; else it is the only one, or the one called like a
 * probability, or one output a class. Throws `MODEL_UNSUPPORTED` naming the outputs where that does not settle it.
 */
function chooseOutputs(outputs, named, what) {
    const label = outputs.find((slot) => !isNumeric(slot))?.name ?? null;
    const numeric = outputs.filter(isNumeric);
    if (named !== null)
        return { label, ...namedOutput(numeric, named, () => unclear(what, outputs, notThere(named))) };
    const all = (slots) => ({
        label,
        values: slots.map((slot) => slot.name),
        column: null,
    });
    if (numeric.length <= 1)
        return all(numeric);
    const probabilities = numeric.filter((slot) => /prob/i.test(slot.name));
    if (probabilities.length === 1)
        return all(probabilities);
    if (label !== null && numeric.every((slot) => slot.shape.length <= 1))
        return all(numeric);
    throw unclear(what, outputs, 'it has several outputs of numbers');
}
function namedOutput(numeric, named, missing) {
    if (numeric.some((slot) => slot.name === named))
        return { values: [named], column: null };
    const [, name = '', column = ''] = /^([^[]+)\[(\d{1,6})\]$/.exec(named) ?? [];
    if (!numeric.some((slot) => slot.name === name))
        throw missing();
    return { values: [name], column: Number(column) };
}
const notThere = (named) => `"${named}" is not one of its outputs of numbers`;
function unclear(what, outputs, reason) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must be clear which output holds the scores: ${reason}: its outputs are ${outputs.map((slot) => slot.name).join(', ')}`, 'name the output under "score-output" in the configuration');
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js + 1 modules
var to_binary = __webpack_require__(71015);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var src_thrown = __webpack_require__(65069);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 8 modules
var file = __webpack_require__(22987);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/packages/model/src/generated/onnx_pb.js
// SPDX-License-Identifier: Apache-2.0

/**
 * Describes the file onnx.proto.
 */
const file_onnx = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cgpvbm54LnByb3RvEgRvbm54ItsFCg5BdHRyaWJ1dGVQcm90bxIMCgRuYW1lGAEgASgJEhUKDXJlZl9hdHRyX25hbWUYFSABKAkSEgoKZG9jX3N0cmluZxgNIAEoCRIwCgR0eXBlGBQgASgOMiIub25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlEgkKAWYYAiABKAISCQoBaRgDIAEoAxIJCgFzGAQgASgMEhwKAXQYBSABKAsyES5vbm54LlRlbnNvclByb3RvEhsKAWcYBiABKAsyEC5vbm54LkdyYXBoUHJvdG8SLgoNc3BhcnNlX3RlbnNvchgWIAEoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SGwoCdHAYDiABKAsyDy5vbm54LlR5cGVQcm90bxIOCgZmbG9hdHMYByADKAISDAoEaW50cxgIIAMoAxIPCgdzdHJpbmdzGAkgAygMEiIKB3RlbnNvcnMYCiADKAsyES5vbm54LlRlbnNvclByb3RvEiAKBmdyYXBocxgLIAMoCzIQLm9ubnguR3JhcGhQcm90bxIvCg5zcGFyc2VfdGVuc29ycxgXIAMoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SJAoLdHlwZV9wcm90b3MYDyADKAsyDy5vbm54LlR5cGVQcm90byLZAQoNQXR0cmlidXRlVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgcKA0lOVBACEgoKBlNUUklORxADEgoKBlRFTlNPUhAEEgkKBUdSQVBIEAUSEQoNU1BBUlNFX1RFTlNPUhALEg4KClRZUEVfUFJPVE8QDRIKCgZGTE9BVFMQBhIICgRJTlRTEAcSCwoHU1RSSU5HUxAIEgsKB1RFTlNPUlMQCRIKCgZHUkFQSFMQChISCg5TUEFSU0VfVEVOU09SUxAMEg8KC1RZUEVfUFJPVE9TEA5KBAgMEA1KBAgQEBRSAXYihwEKDlZhbHVlSW5mb1Byb3RvEgwKBG5hbWUYASABKAkSHQoEdHlwZRgCIAEoCzIPLm9ubnguVHlwZVByb3RvEhIKCmRvY19zdHJpbmcYAyABKAkSNAoObWV0YWRhdGFfcHJvcHMYBCADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8ioQIKCU5vZGVQcm90bxINCgVpbnB1dBgBIAMoCRIOCgZvdXRwdXQYAiADKAkSDAoEbmFtZRgDIAEoCRIPCgdvcF90eXBlGAQgASgJEg4KBmRvbWFpbhgHIAEoCRIQCghvdmVybG9hZBgIIAEoCRInCglhdHRyaWJ1dGUYBSADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEhIKCmRvY19zdHJpbmcYBiABKAkSNAoObWV0YWRhdGFfcHJvcHMYCSADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SQQoVZGV2aWNlX2NvbmZpZ3VyYXRpb25zGAogAygLMiIub25ueC5Ob2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvIjIKFEludEludExpc3RFbnRyeVByb3RvEgsKA2tleRgBIAEoAxINCgV2YWx1ZRgCIAMoAyKAAQocTm9kZURldmljZUNvbmZpZ3VyYXRpb25Qcm90bxIYChBjb25maWd1cmF0aW9uX2lkGAEgASgJEi4KDXNoYXJkaW5nX3NwZWMYAiADKAsyFy5vbm54LlNoYXJkaW5nU3BlY1Byb3RvEhYKDnBpcGVsaW5lX3N0YWdlGAMgASgFIqMBChFTaGFyZGluZ1NwZWNQcm90bxITCgt0ZW5zb3JfbmFtZRgBIAEoCRIOCgZkZXZpY2UYAiADKAMSPQoZaW5kZXhfdG9fZGV2aWNlX2dyb3VwX21hcBgDIAMoCzIaLm9ubnguSW50SW50TGlzdEVudHJ5UHJvdG8SKgoLc2hhcmRlZF9kaW0YBCADKAsyFS5vbm54LlNoYXJkZWREaW1Qcm90byJVCg9TaGFyZGVkRGltUHJvdG8SDAoEYXhpcxgBIAEoAxI0Cg9zaW1wbGVfc2hhcmRpbmcYAiADKAsyGy5vbm54LlNpbXBsZVNoYXJkZWREaW1Qcm90byJcChVTaW1wbGVTaGFyZGVkRGltUHJvdG8SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSAASEgoKbnVtX3NoYXJkcxgDIAEoA0IFCgNkaW0i1gEKEVRyYWluaW5nSW5mb1Byb3RvEigKDmluaXRpYWxpemF0aW9uGAEgASgLMhAub25ueC5HcmFwaFByb3RvEiMKCWFsZ29yaXRobRgCIAEoCzIQLm9ubnguR3JhcGhQcm90bxI8ChZpbml0aWFsaXphdGlvbl9iaW5kaW5nGAMgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjQKDnVwZGF0ZV9iaW5kaW5nGAQgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvIqIDCgpNb2RlbFByb3RvEhIKCmlyX3ZlcnNpb24YASABKAMSLgoMb3BzZXRfaW1wb3J0GAggAygLMhgub25ueC5PcGVyYXRvclNldElkUHJvdG8SFQoNcHJvZHVjZXJfbmFtZRgCIAEoCRIYChBwcm9kdWNlcl92ZXJzaW9uGAMgASgJEg4KBmRvbWFpbhgEIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAUgASgDEhIKCmRvY19zdHJpbmcYBiABKAkSHwoFZ3JhcGgYByABKAsyEC5vbm54LkdyYXBoUHJvdG8SNAoObWV0YWRhdGFfcHJvcHMYDiADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SLgoNdHJhaW5pbmdfaW5mbxgUIAMoCzIXLm9ubnguVHJhaW5pbmdJbmZvUHJvdG8SJgoJZnVuY3Rpb25zGBkgAygLMhMub25ueC5GdW5jdGlvblByb3RvEjUKDWNvbmZpZ3VyYXRpb24YGiADKAsyHi5vbm54LkRldmljZUNvbmZpZ3VyYXRpb25Qcm90byJNChhEZXZpY2VDb25maWd1cmF0aW9uUHJvdG8SDAoEbmFtZRgBIAEoCRITCgtudW1fZGV2aWNlcxgCIAEoBRIOCgZkZXZpY2UYAyADKAkiNAoWU3RyaW5nU3RyaW5nRW50cnlQcm90bxILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkiawoQVGVuc29yQW5ub3RhdGlvbhITCgt0ZW5zb3JfbmFtZRgBIAEoCRJCChxxdWFudF9wYXJhbWV0ZXJfdGVuc29yX25hbWVzGAIgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvItQDCgpHcmFwaFByb3RvEh0KBG5vZGUYASADKAsyDy5vbm54Lk5vZGVQcm90bxIMCgRuYW1lGAIgASgJEiYKC2luaXRpYWxpemVyGAUgAygLMhEub25ueC5UZW5zb3JQcm90bxIzChJzcGFyc2VfaW5pdGlhbGl6ZXIYDyADKAsyFy5vbm54LlNwYXJzZVRlbnNvclByb3RvEhIKCmRvY19zdHJpbmcYCiABKAkSIwoFaW5wdXQYCyADKAsyFC5vbm54LlZhbHVlSW5mb1Byb3RvEiQKBm91dHB1dBgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SKAoKdmFsdWVfaW5mbxgNIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SNwoXcXVhbnRpemF0aW9uX2Fubm90YXRpb24YDiADKAsyFi5vbm54LlRlbnNvckFubm90YXRpb24SNAoObWV0YWRhdGFfcHJvcHMYECADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG9KBAgDEARKBAgEEAVKBAgGEApSCmlyX3ZlcnNpb25SEHByb2R1Y2VyX3ZlcnNpb25SDHByb2R1Y2VyX3RhZ1IGZG9tYWluIqIHCgtUZW5zb3JQcm90bxIMCgRkaW1zGAEgAygDEhEKCWRhdGFfdHlwZRgCIAEoBRIqCgdzZWdtZW50GAMgASgLMhkub25ueC5UZW5zb3JQcm90by5TZWdtZW50EhYKCmZsb2F0X2RhdGEYBCADKAJCAhABEhYKCmludDMyX2RhdGEYBSADKAVCAhABEhMKC3N0cmluZ19kYXRhGAYgAygMEhYKCmludDY0X2RhdGEYByADKANCAhABEgwKBG5hbWUYCCABKAkSEgoKZG9jX3N0cmluZxgMIAEoCRIQCghyYXdfZGF0YRgJIAEoDBIzCg1leHRlcm5hbF9kYXRhGA0gAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjUKDWRhdGFfbG9jYXRpb24YDiABKA4yHi5vbm54LlRlbnNvclByb3RvLkRhdGFMb2NhdGlvbhIXCgtkb3VibGVfZGF0YRgKIAMoAUICEAESFwoLdWludDY0X2RhdGEYCyADKARCAhABEjQKDm1ldGFkYXRhX3Byb3BzGBAgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvGiUKB1NlZ21lbnQSDQoFYmVnaW4YASABKAMSCwoDZW5kGAIgASgDIo4DCghEYXRhVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgkKBVVJTlQ4EAISCAoESU5UOBADEgoKBlVJTlQxNhAEEgkKBUlOVDE2EAUSCQoFSU5UMzIQBhIJCgVJTlQ2NBAHEgoKBlNUUklORxAIEggKBEJPT0wQCRILCgdGTE9BVDE2EAoSCgoGRE9VQkxFEAsSCgoGVUlOVDMyEAwSCgoGVUlOVDY0EA0SDQoJQ09NUExFWDY0EA4SDgoKQ09NUExFWDEyOBAPEgwKCEJGTE9BVDE2EBASEAoMRkxPQVQ4RTRNM0ZOEBESEgoORkxPQVQ4RTRNM0ZOVVoQEhIOCgpGTE9BVDhFNU0yEBMSEgoORkxPQVQ4RTVNMkZOVVoQFBIJCgVVSU5UNBAVEggKBElOVDQQFhIOCgpGTE9BVDRFMk0xEBcSDgoKRkxPQVQ4RThNMBAYEgkKBVVJTlQyEBkSCAoESU5UMhAaEg4KCkZMT0FUNkUyTTMQGxIOCgpGTE9BVDZFM00yEBwiKQoMRGF0YUxvY2F0aW9uEgsKB0RFRkFVTFQQABIMCghFWFRFUk5BTBABImgKEVNwYXJzZVRlbnNvclByb3RvEiEKBnZhbHVlcxgBIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SIgoHaW5kaWNlcxgCIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SDAoEZGltcxgDIAMoAyKVAQoQVGVuc29yU2hhcGVQcm90bxItCgNkaW0YASADKAsyIC5vbm54LlRlbnNvclNoYXBlUHJvdG8uRGltZW5zaW9uGlIKCURpbWVuc2lvbhITCglkaW1fdmFsdWUYASABKANIABITCglkaW1fcGFyYW0YAiABKAlIABISCgpkZW5vdGF0aW9uGAMgASgJQgcKBXZhbHVlIrcFCglUeXBlUHJvdG8SLQoLdGVuc29yX3R5cGUYASABKAsyFi5vbm54LlR5cGVQcm90by5UZW5zb3JIABIxCg1zZXF1ZW5jZV90eXBlGAQgASgLMhgub25ueC5UeXBlUHJvdG8uU2VxdWVuY2VIABInCghtYXBfdHlwZRgFIAEoCzITLm9ubnguVHlwZVByb3RvLk1hcEgAEjEKDW9wdGlvbmFsX3R5cGUYCSABKAsyGC5vbm54LlR5cGVQcm90by5PcHRpb25hbEgAEjoKEnNwYXJzZV90ZW5zb3JfdHlwZRgIIAEoCzIcLm9ubnguVHlwZVByb3RvLlNwYXJzZVRlbnNvckgAEi0KC29wYXF1ZV90eXBlGAcgASgLMhYub25ueC5UeXBlUHJvdG8uT3BhcXVlSAASEgoKZGVub3RhdGlvbhgGIAEoCRpCCgZUZW5zb3ISEQoJZWxlbV90eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYub25ueC5UZW5zb3JTaGFwZVByb3RvGi4KCFNlcXVlbmNlEiIKCWVsZW1fdHlwZRgBIAEoCzIPLm9ubnguVHlwZVByb3RvGjwKA01hcBIQCghrZXlfdHlwZRgBIAEoBRIjCgp2YWx1ZV90eXBlGAIgASgLMg8ub25ueC5UeXBlUHJvdG8aLgoIT3B0aW9uYWwSIgoJZWxlbV90eXBlGAEgASgLMg8ub25ueC5UeXBlUHJvdG8aSAoMU3BhcnNlVGVuc29yEhEKCWVsZW1fdHlwZRgBIAEoBRIlCgVzaGFwZRgCIAEoCzIWLm9ubnguVGVuc29yU2hhcGVQcm90bxo4CgZPcGFxdWUSDgoGZG9tYWluGAEgASgJEgwKBG5hbWUYAiABKAlKBAgDEARSCnBhcmFtZXRlcnNCBwoFdmFsdWUiNQoST3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgBIAEoCRIPCgd2ZXJzaW9uGAIgASgDIoYDCg1GdW5jdGlvblByb3RvEgwKBG5hbWUYASABKAkSDQoFaW5wdXQYBCADKAkSDgoGb3V0cHV0GAUgAygJEhEKCWF0dHJpYnV0ZRgGIAMoCRItCg9hdHRyaWJ1dGVfcHJvdG8YCyADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEh0KBG5vZGUYByADKAsyDy5vbm54Lk5vZGVQcm90bxISCgpkb2Nfc3RyaW5nGAggASgJEi4KDG9wc2V0X2ltcG9ydBgJIAMoCzIYLm9ubnguT3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgKIAEoCRIQCghvdmVybG9hZBgNIAEoCRIoCgp2YWx1ZV9pbmZvGAwgAygLMhQub25ueC5WYWx1ZUluZm9Qcm90bxI0Cg5tZXRhZGF0YV9wcm9wcxgOIAMoCzIcLm9ubnguU3RyaW5nU3RyaW5nRW50cnlQcm90b0oECAIQA0oECAMQBFINc2luY2VfdmVyc2lvblIGc3RhdHVzKoIDCgdWZXJzaW9uEhIKDl9TVEFSVF9WRVJTSU9OEAASGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzEwEAESGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzMwEAISGAoUSVJfVkVSU0lPTl8yMDE3XzExXzMQAxIYChRJUl9WRVJTSU9OXzIwMTlfMV8yMhAEEhgKFElSX1ZFUlNJT05fMjAxOV8zXzE4EAUSGAoUSVJfVkVSU0lPTl8yMDE5XzlfMTkQBhIXChNJUl9WRVJTSU9OXzIwMjBfNV84EAcSGAoUSVJfVkVSU0lPTl8yMDIxXzdfMzAQCBIXChNJUl9WRVJTSU9OXzIwMjNfNV81EAkSGAoUSVJfVkVSU0lPTl8yMDI0XzNfMjUQChIZChVJUl9WRVJTSU9OXzIwMjVfMDVfMTIQCxIZChVJUl9WRVJTSU9OXzIwMjVfMDhfMjYQDBIZChVJUl9WRVJTSU9OXzIwMjVfMTFfMDYQDRIOCgpJUl9WRVJTSU9OEA4qLgoOT3BlcmF0b3JTdGF0dXMSEAoMRVhQRVJJTUVOVEFMEAASCgoGU1RBQkxFEAFCAkgD");
/**
 * Describes the message onnx.AttributeProto.
 * Use `create(AttributeProtoSchema)` to create a new message.
 */
const AttributeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.AttributeProto.AttributeType
 */
const AttributeProto_AttributeType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: INT = 2;
     */
    INT: 2,
    /**
     * @generated from enum value: STRING = 3;
     */
    STRING: 3,
    /**
     * @generated from enum value: TENSOR = 4;
     */
    TENSOR: 4,
    /**
     * @generated from enum value: GRAPH = 5;
     */
    GRAPH: 5,
    /**
     * @generated from enum value: SPARSE_TENSOR = 11;
     */
    SPARSE_TENSOR: 11,
    /**
     * @generated from enum value: TYPE_PROTO = 13;
     */
    TYPE_PROTO: 13,
    /**
     * @generated from enum value: FLOATS = 6;
     */
    FLOATS: 6,
    /**
     * @generated from enum value: INTS = 7;
     */
    INTS: 7,
    /**
     * @generated from enum value: STRINGS = 8;
     */
    STRINGS: 8,
    /**
     * @generated from enum value: TENSORS = 9;
     */
    TENSORS: 9,
    /**
     * @generated from enum value: GRAPHS = 10;
     */
    GRAPHS: 10,
    /**
     * @generated from enum value: SPARSE_TENSORS = 12;
     */
    SPARSE_TENSORS: 12,
    /**
     * @generated from enum value: TYPE_PROTOS = 14;
     */
    TYPE_PROTOS: 14,
};
/**
 * Describes the enum onnx.AttributeProto.AttributeType.
 */
const AttributeProto_AttributeTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0, 0)));
/**
 * Describes the message onnx.ValueInfoProto.
 * Use `create(ValueInfoProtoSchema)` to create a new message.
 */
const ValueInfoProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 1);
/**
 * Describes the message onnx.NodeProto.
 * Use `create(NodeProtoSchema)` to create a new message.
 */
const NodeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 2)));
/**
 * Describes the message onnx.IntIntListEntryProto.
 * Use `create(IntIntListEntryProtoSchema)` to create a new message.
 */
const IntIntListEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 3)));
/**
 * Describes the message onnx.NodeDeviceConfigurationProto.
 * Use `create(NodeDeviceConfigurationProtoSchema)` to create a new message.
 */
const NodeDeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 4)));
/**
 * Describes the message onnx.ShardingSpecProto.
 * Use `create(ShardingSpecProtoSchema)` to create a new message.
 */
const ShardingSpecProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 5)));
/**
 * Describes the message onnx.ShardedDimProto.
 * Use `create(ShardedDimProtoSchema)` to create a new message.
 */
const ShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 6)));
/**
 * Describes the message onnx.SimpleShardedDimProto.
 * Use `create(SimpleShardedDimProtoSchema)` to create a new message.
 */
const SimpleShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 7)));
/**
 * Describes the message onnx.TrainingInfoProto.
 * Use `create(TrainingInfoProtoSchema)` to create a new message.
 */
const TrainingInfoProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 8)));
/**
 * Describes the message onnx.ModelProto.
 * Use `create(ModelProtoSchema)` to create a new message.
 */
const onnx_pb_ModelProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 9);
/**
 * Describes the message onnx.DeviceConfigurationProto.
 * Use `create(DeviceConfigurationProtoSchema)` to create a new message.
 */
const DeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 10)));
/**
 * Describes the message onnx.StringStringEntryProto.
 * Use `create(StringStringEntryProtoSchema)` to create a new message.
 */
const StringStringEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 11)));
/**
 * Describes the message onnx.TensorAnnotation.
 * Use `create(TensorAnnotationSchema)` to create a new message.
 */
const TensorAnnotationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 12)));
/**
 * Describes the message onnx.GraphProto.
 * Use `create(GraphProtoSchema)` to create a new message.
 */
const GraphProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 13)));
/**
 * Describes the message onnx.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
const TensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14)));
/**
 * Describes the message onnx.TensorProto.Segment.
 * Use `create(TensorProto_SegmentSchema)` to create a new message.
 */
const TensorProto_SegmentSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataType
 */
const TensorProto_DataType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: UINT8 = 2;
     */
    UINT8: 2,
    /**
     * @generated from enum value: INT8 = 3;
     */
    INT8: 3,
    /**
     * @generated from enum value: UINT16 = 4;
     */
    UINT16: 4,
    /**
     * @generated from enum value: INT16 = 5;
     */
    INT16: 5,
    /**
     * @generated from enum value: INT32 = 6;
     */
    INT32: 6,
    /**
     * @generated from enum value: INT64 = 7;
     */
    INT64: 7,
    /**
     * @generated from enum value: STRING = 8;
     */
    STRING: 8,
    /**
     * @generated from enum value: BOOL = 9;
     */
    BOOL: 9,
    /**
     * @generated from enum value: FLOAT16 = 10;
     */
    FLOAT16: 10,
    /**
     * @generated from enum value: DOUBLE = 11;
     */
    DOUBLE: 11,
    /**
     * @generated from enum value: UINT32 = 12;
     */
    UINT32: 12,
    /**
     * @generated from enum value: UINT64 = 13;
     */
    UINT64: 13,
    /**
     * @generated from enum value: COMPLEX64 = 14;
     */
    COMPLEX64: 14,
    /**
     * @generated from enum value: COMPLEX128 = 15;
     */
    COMPLEX128: 15,
    /**
     * @generated from enum value: BFLOAT16 = 16;
     */
    BFLOAT16: 16,
    /**
     * @generated from enum value: FLOAT8E4M3FN = 17;
     */
    FLOAT8E4M3FN: 17,
    /**
     * @generated from enum value: FLOAT8E4M3FNUZ = 18;
     */
    FLOAT8E4M3FNUZ: 18,
    /**
     * @generated from enum value: FLOAT8E5M2 = 19;
     */
    FLOAT8E5M2: 19,
    /**
     * @generated from enum value: FLOAT8E5M2FNUZ = 20;
     */
    FLOAT8E5M2FNUZ: 20,
    /**
     * @generated from enum value: UINT4 = 21;
     */
    UINT4: 21,
    /**
     * @generated from enum value: INT4 = 22;
     */
    INT4: 22,
    /**
     * @generated from enum value: FLOAT4E2M1 = 23;
     */
    FLOAT4E2M1: 23,
    /**
     * @generated from enum value: FLOAT8E8M0 = 24;
     */
    FLOAT8E8M0: 24,
    /**
     * @generated from enum value: UINT2 = 25;
     */
    UINT2: 25,
    /**
     * @generated from enum value: INT2 = 26;
     */
    INT2: 26,
    /**
     * @generated from enum value: FLOAT6E2M3 = 27;
     */
    FLOAT6E2M3: 27,
    /**
     * @generated from enum value: FLOAT6E3M2 = 28;
     */
    FLOAT6E3M2: 28,
};
/**
 * Describes the enum onnx.TensorProto.DataType.
 */
const TensorProto_DataTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataLocation
 */
const TensorProto_DataLocation = {
    /**
     * @generated from enum value: DEFAULT = 0;
     */
    DEFAULT: 0,
    /**
     * @generated from enum value: EXTERNAL = 1;
     */
    EXTERNAL: 1,
};
/**
 * Describes the enum onnx.TensorProto.DataLocation.
 */
const TensorProto_DataLocationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 1)));
/**
 * Describes the message onnx.SparseTensorProto.
 * Use `create(SparseTensorProtoSchema)` to create a new message.
 */
const SparseTensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 15)));
/**
 * Describes the message onnx.TensorShapeProto.
 * Use `create(TensorShapeProtoSchema)` to create a new message.
 */
const TensorShapeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16)));
/**
 * Describes the message onnx.TensorShapeProto.Dimension.
 * Use `create(TensorShapeProto_DimensionSchema)` to create a new message.
 */
const TensorShapeProto_DimensionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16, 0)));
/**
 * Describes the message onnx.TypeProto.
 * Use `create(TypeProtoSchema)` to create a new message.
 */
const TypeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17)));
/**
 * Describes the message onnx.TypeProto.Tensor.
 * Use `create(TypeProto_TensorSchema)` to create a new message.
 */
const TypeProto_TensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 0)));
/**
 * Describes the message onnx.TypeProto.Sequence.
 * Use `create(TypeProto_SequenceSchema)` to create a new message.
 */
const TypeProto_SequenceSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 1)));
/**
 * Describes the message onnx.TypeProto.Map.
 * Use `create(TypeProto_MapSchema)` to create a new message.
 */
const TypeProto_MapSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 2)));
/**
 * Describes the message onnx.TypeProto.Optional.
 * Use `create(TypeProto_OptionalSchema)` to create a new message.
 */
const TypeProto_OptionalSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 3)));
/**
 * Describes the message onnx.TypeProto.SparseTensor.
 * Use `create(TypeProto_SparseTensorSchema)` to create a new message.
 */
const TypeProto_SparseTensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 4)));
/**
 * Describes the message onnx.TypeProto.Opaque.
 * Use `create(TypeProto_OpaqueSchema)` to create a new message.
 */
const TypeProto_OpaqueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 5)));
/**
 * Describes the message onnx.OperatorSetIdProto.
 * Use `create(OperatorSetIdProtoSchema)` to create a new message.
 */
const OperatorSetIdProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 18)));
/**
 * Describes the message onnx.FunctionProto.
 * Use `create(FunctionProtoSchema)` to create a new message.
 */
const FunctionProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 19)));
/**
 * @generated from enum onnx.Version
 */
const Version = {
    /**
     * @generated from enum value: _START_VERSION = 0;
     */
    _START_VERSION: 0,
    /**
     * @generated from enum value: IR_VERSION_2017_10_10 = 1;
     */
    IR_VERSION_2017_10_10: 1,
    /**
     * @generated from enum value: IR_VERSION_2017_10_30 = 2;
     */
    IR_VERSION_2017_10_30: 2,
    /**
     * @generated from enum value: IR_VERSION_2017_11_3 = 3;
     */
    IR_VERSION_2017_11_3: 3,
    /**
     * @generated from enum value: IR_VERSION_2019_1_22 = 4;
     */
    IR_VERSION_2019_1_22: 4,
    /**
     * @generated from enum value: IR_VERSION_2019_3_18 = 5;
     */
    IR_VERSION_2019_3_18: 5,
    /**
     * @generated from enum value: IR_VERSION_2019_9_19 = 6;
     */
    IR_VERSION_2019_9_19: 6,
    /**
     * @generated from enum value: IR_VERSION_2020_5_8 = 7;
     */
    IR_VERSION_2020_5_8: 7,
    /**
     * @generated from enum value: IR_VERSION_2021_7_30 = 8;
     */
    IR_VERSION_2021_7_30: 8,
    /**
     * @generated from enum value: IR_VERSION_2023_5_5 = 9;
     */
    IR_VERSION_2023_5_5: 9,
    /**
     * @generated from enum value: IR_VERSION_2024_3_25 = 10;
     */
    IR_VERSION_2024_3_25: 10,
    /**
     * @generated from enum value: IR_VERSION_2025_05_12 = 11;
     */
    IR_VERSION_2025_05_12: 11,
    /**
     * @generated from enum value: IR_VERSION_2025_08_26 = 12;
     */
    IR_VERSION_2025_08_26: 12,
    /**
     * @generated from enum value: IR_VERSION_2025_11_06 = 13;
     */
    IR_VERSION_2025_11_06: 13,
    /**
     * @generated from enum value: IR_VERSION = 14;
     */
    IR_VERSION: 14,
};
/**
 * Describes the enum onnx.Version.
 */
const VersionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.OperatorStatus
 */
const OperatorStatus = {
    /**
     * @generated from enum value: EXPERIMENTAL = 0;
     */
    EXPERIMENTAL: 0,
    /**
     * @generated from enum value: STABLE = 1;
     */
    STABLE: 1,
};
/**
 * Describes the enum onnx.OperatorStatus.
 */
const OperatorStatusSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 1)));

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/format.js



/** Bytes to a model. Unknown fields are kept and written again. Throws `MODEL_UNREADABLE`; `what` names the model. */
function decodeModel(bytes, what) {
    const refuse = (reason, cause) => new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: it must be a whole ONNX model: ${reason}`, 'give the file as the exporter wrote it; check that it was uploaded and downloaded whole', { cause });
    let model;
    try {
        model = (0,from_binary/* fromBinary */.Er)(onnx_pb_ModelProtoSchema, bytes);
    }
    catch (cause) {
        throw refuse((0,src_thrown/* messageOf */.b)(cause), cause);
    }
    // Most bytes decode to something: only a graph with inputs and outputs is a model.
    if (model.graph === undefined || model.graph.output.length === 0)
        throw refuse('it has no graph with outputs');
    return model;
}
/** A model to bytes. */
function encodeModel(model) {
    return new Uint8Array((0,to_binary/* toBinary */.R)(onnx_pb_ModelProtoSchema, model));
}
/** A model from its parts, for programs that write ONNX. */
function createModel(parts) {
    return create(ModelProtoSchema, parts);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/walk-model.js

/** Deeper than any exporter nests graphs, and far from where a recursion would end the process. */
const NESTING_MAX = 32;
/** Every node and tensor of a model: its graph, the graphs inside attributes (If, Loop, Scan), and its functions. Throws `LIMIT_SIZE`. */
function walkModel(model, visitor) {
    for (const each of model.functions) {
        walkNodes(each.node, visitor, 0);
        for (const attribute of each.attributeProto)
            walkAttribute(attribute, visitor, 0);
    }
    const trained = model.trainingInfo.flatMap(({ initialization, algorithm }) => [initialization, algorithm]);
    for (const graph of [model.graph, ...trained])
        if (graph !== undefined)
            walkGraph(graph, visitor, 0);
}
/** Every node below these, those of graphs inside attributes included. */
function nodesBelow(nodes) {
    const found = [];
    walkNodes(nodes, { node: (node) => found.push(node) }, 0);
    return found;
}
/** Every tensor of a model. */
function tensorsOf(model) {
    const found = [];
    walkModel(model, { tensor: (tensor) => found.push(tensor) });
    return found;
}
function walkGraph(graph, visitor, depth) {
    if (depth > NESTING_MAX) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot load the model: its graphs must be nested at most ${NESTING_MAX} deep: they are deeper`, 'give a simpler model');
    }
    for (const tensor of graph.initializer)
        visitor.tensor?.(tensor);
    for (const tensor of graph.sparseInitializer)
        walkSparse(tensor, visitor);
    walkNodes(graph.node, visitor, depth);
}
function walkNodes(nodes, visitor, depth) {
    for (const node of nodes) {
        visitor.node?.(node);
        for (const attribute of node.attribute)
            walkAttribute(attribute, visitor, depth);
    }
}
function walkAttribute(attribute, visitor, depth) {
    const sparse = attribute.sparseTensor === undefined ? [] : [attribute.sparseTensor];
    for (const tensor of [...sparse, ...attribute.sparseTensors])
        walkSparse(tensor, visitor);
    const own = attribute.t === undefined ? [] : [attribute.t];
    for (const tensor of [...own, ...attribute.tensors])
        visitor.tensor?.(tensor);
    const graph = attribute.g === undefined ? [] : [attribute.g];
    for (const inner of [...attribute.graphs, ...graph])
        walkGraph(inner, visitor, depth + 1);
}
function walkSparse(tensor, visitor) {
    visitor.sparse?.(tensor);
    if (tensor.values !== undefined)
        visitor.tensor?.(tensor.values);
    if (tensor.indices !== undefined)
        visitor.tensor?.(tensor.indices);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/inline-external-data.js



/**
 * Puts tensors that lie in other files into the model, in place, so that the engine never opens a path that a model names; says whether
 * there were any. Throws `MODEL_UNSUPPORTED` where there is nothing to read them with.
 */
async function inlineExternalData(model, read, what) {
    const outside = tensorsOf(model).filter(isOutside);
    for (const tensor of outside) {
        if (read === null)
            throw refused(what, tensor.name);
        const entries = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
        const offset = whole(entries.get('offset') ?? '0', what);
        const length = entries.has('length') ? whole(entries.get('length') ?? '', what) : null;
        tensor.rawData = await read(entries.get('location') ?? '', offset, length);
        tensor.externalData = [];
        tensor.dataLocation = TensorProto_DataLocation.DEFAULT;
    }
    return outside.length > 0;
}
/** Does a tensor lie in another file? */
function isOutside({ dataLocation, externalData }) {
    return dataLocation === TensorProto_DataLocation.EXTERNAL || externalData.length > 0;
}
function whole(text, what) {
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot load ${what}: places in its data file must be whole numbers: one is something else`, 'export the model again');
}
function refused(what, name) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: its tensor "${name.slice(0, 100)}" lies in another file`, 'give the folder that holds the model and its data files, or export the model as one file');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/metadata.js

const FEATURE_KEYS = ['plumbline.features', 'feature_names', 'features'];
const LINKS = ['identity', 'sigmoid', 'softmax'];
/**
 * Reads `plumbline.features` (also `feature_names`, `features`), `plumbline.classes` and `plumbline.link`. Lists are JSON; a `features` of
 * another tool that is not a JSON list of names is left alone, ours must be one: else throws `MODEL_UNREADABLE`.
 */
function readMetadata(model, what) {
    const properties = new Map(model.metadataProps.map(({ key, value }) => [key, value]));
    const key = FEATURE_KEYS.find((name) => properties.has(name));
    const link = properties.get('plumbline.link');
    const known = LINKS.find((name) => name === link);
    if (link !== undefined && known === undefined)
        throw unreadable(what, 'plumbline.link', `one of ${LINKS.join(', ')}`);
    return {
        features: listOf(properties, key, what),
        classes: listOf(properties, 'plumbline.classes', what),
        link: known ?? null,
    };
}
function listOf(properties, key, what) {
    const text = key === undefined ? undefined : properties.get(key);
    if (key === undefined || text === undefined)
        return null;
    const list = parsed(text);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string' || typeof item === 'number'))
        return list.map(String);
    if (key.startsWith('plumbline.'))
        throw unreadable(what, key, 'a JSON list of names');
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function unreadable(what, key, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: its metadata property "${key}" must be ${wanted}: it is something else`, 'write the property again when the model is exported');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/refuse-unsafe.js




/** Domains whose operators are part of ONNX Runtime itself. */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft'];
/** Operators of those domains that load code or files of somebody else's. */
const REACHING_OUT = ['EPContext', 'PythonOp', 'PythonOpGrad', 'ATen', 'TorchEmbedding', 'Snpe'];
const NODES_MAX = 200_000;
/** Nodes once every function is put in place of its calls, as the engine does. */
const EXPANDED_NODES_MAX = 1_000_000;
const DENSE_VALUES_MAX = 2 ** 26;
const FUNCTION_DEPTH_MAX = 100;
/**
 * Refuses what a model file can reach beyond itself (tensors in other files, operators that only another library knows) and what the engine
 * would choke on before it can be stopped: more nodes than any exporter writes, functions that call themselves or unfold without end, tensors
 * that claim more than they hold. Throws `MODEL_UNSUPPORTED`, `MODEL_UNREADABLE`, `LIMIT_SIZE`. What a model computes only while it runs
 * (loops, shapes) is bounded by the time and the memory of the process that runs it.
 */
function refuseUnsafe(model, what) {
    const defined = new Set(model.functions.map(nameOf));
    let nodes = 0;
    walkModel(model, {
        node: (node) => {
            nodes += 1;
            if (nodes > NODES_MAX)
                throw tooLarge(what, `it has more than ${NODES_MAX} nodes`);
            refuseOperator(node, defined, what);
        },
        tensor: (tensor) => refuseTensor(tensor, what),
        // The engine makes it dense: its shape alone decides how large that is.
        sparse: ({ dims }) => {
            if (sizeOf(dims) > BigInt(DENSE_VALUES_MAX))
                throw tooLarge(what, 'a sparse tensor is too large once dense');
        },
    });
    demandFinite(model, what);
}
const sizeOf = (dims) => dims.reduce((size, length) => size * length, 1n);
function refuseOperator(node, defined, what) {
    const isKnown = KNOWN_DOMAINS.includes(node.domain) && !REACHING_OUT.includes(node.opType);
    if (isKnown || defined.has(callOf(node)))
        return;
    if (KNOWN_DOMAINS.includes(node.domain)) {
        throw refuse_unsafe_refused(what, `its operator "${node.opType}" runs code of another library or file`, 'export it without that operator');
    }
    throw refuse_unsafe_refused(what, `its operator "${node.opType.slice(0, 100)}" comes from the custom domain "${node.domain.slice(0, 100)}"`, 'export the model with standard operators only');
}
function refuseTensor(tensor, what) {
    const name = tensor.name.slice(0, 100);
    if (isOutside(tensor)) {
        throw refuse_unsafe_refused(what, `its tensor "${name}" lies in another file`, 'export the model as one file');
    }
    const bits = BITS.get(tensor.dataType);
    const claimed = sizeOf(tensor.dims);
    if (tensor.dims.some((length) => length < 0n))
        throw hollow(what, name);
    const held = heldBits(tensor, bits ?? 8);
    // Values packed into less than a byte fill up their last byte.
    if (bits === undefined ? claimed > held : claimed * BigInt(bits) > held + 7n)
        throw hollow(what, name);
}
/** Size of an element, by type; text has none of its own. */
const BITS = new Map([
    [TensorProto_DataType.FLOAT, 32],
    [TensorProto_DataType.UINT8, 8],
    [TensorProto_DataType.INT8, 8],
    [TensorProto_DataType.UINT16, 16],
    [TensorProto_DataType.INT16, 16],
    [TensorProto_DataType.INT32, 32],
    [TensorProto_DataType.INT64, 64],
    [TensorProto_DataType.BOOL, 8],
    [TensorProto_DataType.FLOAT16, 16],
    [TensorProto_DataType.DOUBLE, 64],
    [TensorProto_DataType.UINT32, 32],
    [TensorProto_DataType.UINT64, 64],
    [TensorProto_DataType.BFLOAT16, 16],
]);
/** What a tensor holds at most: bits, or for text the number of texts. Fields of 32 bits may hold several small values. */
function heldBits(tensor, bits) {
    const { rawData, floatData, int32Data, stringData, int64Data, doubleData, uint64Data } = tensor;
    if (tensor.dataType === TensorProto_DataType.STRING)
        return BigInt(stringData.length);
    const wide = (floatData.length + int32Data.length) * Math.max(bits, 8);
    return BigInt(rawData.length * 8 + wide + (int64Data.length + doubleData.length + uint64Data.length) * 64);
}
/** Counts the nodes with every function in place of its calls. Throws for functions that call themselves, however far round. */
function demandFinite(model, what) {
    const functions = new Map(model.functions.map((each) => [nameOf(each), each]));
    const sizes = new Map();
    const open = new Set();
    const count = (nodes) => {
        let size = 0;
        for (const node of nodesBelow(nodes)) {
            size += 1 + (functions.has(callOf(node)) ? expanded(callOf(node)) : 0);
            if (size > EXPANDED_NODES_MAX)
                throw tooLarge(what, `its functions unfold to more than ${EXPANDED_NODES_MAX} nodes`);
        }
        return size;
    };
    const expanded = (name) => {
        const known = sizes.get(name);
        if (known !== undefined)
            return known;
        if (open.has(name) || open.size >= FUNCTION_DEPTH_MAX) {
            throw refuse_unsafe_refused(what, `its function "${name.slice(0, 100)}" calls itself, or too many others in turn`, 'export it again');
        }
        open.add(name);
        const size = count(functions.get(name)?.node ?? []);
        open.delete(name);
        sizes.set(name, size);
        return size;
    };
    for (const name of functions.keys())
        expanded(name);
    count(model.graph?.node ?? []);
}
const nameOf = ({ domain, name }) => `${normal(domain)}::${name}`;
const callOf = ({ domain, opType }) => `${normal(domain)}::${opType}`;
const normal = (domain) => (domain === 'ai.onnx' ? '' : domain);
function hollow(what, name) {
    return new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot load ${what}: a tensor must hold as many values as its shape says: "${name}" holds fewer`, 'check the file with onnx.checker, and export it again');
}
function tooLarge(what, reason) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot load ${what}: it must be of a size that can be checked: ${reason}`, 'score it with "predict-command", and give the predictions');
}
function refuse_unsafe_refused(what, reason, fix) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: ${reason}`, fix);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/signature.js


const KINDS = new Map([
    [TensorProto_DataType.FLOAT, 'float32'],
    [TensorProto_DataType.DOUBLE, 'float64'],
    [TensorProto_DataType.INT32, 'int32'],
    [TensorProto_DataType.INT64, 'int64'],
    [TensorProto_DataType.BOOL, 'bool'],
    [TensorProto_DataType.STRING, 'string'],
]);
/** What a model takes: graph inputs that are not constants. Throws `MODEL_UNSUPPORTED` for other kinds of input. */
function inputSlots(model, what) {
    const constants = new Set(model.graph?.initializer.map((tensor) => tensor.name));
    return (model.graph?.input ?? []).filter((input) => !constants.has(input.name)).map((input) => slotOf(input, what));
}
/** What a model gives. Throws `MODEL_UNSUPPORTED` for outputs that are not tensors of a known kind. */
function outputSlots(model, what) {
    return (model.graph?.output ?? []).map((output) => slotOf(output, what));
}
function slotOf({ name, type }, what) {
    const tensor = type?.value.case === 'tensorType' ? type.value.value : undefined;
    const kind = KINDS.get(tensor?.elemType ?? -1);
    if (tensor === undefined || kind === undefined) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: "${name}" must be a tensor of ${[...new Set(KINDS.values())].join(', ')}: it is something else`, 'export the model with such inputs and outputs');
    }
    const shape = (tensor.shape?.dim ?? []).map(({ value }) => value.case === 'dimValue' && value.value > 0n ? Number(value.value) : null);
    return { name, kind, shape };
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js + 1 modules
var esm_create = __webpack_require__(39838);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/zip-map.js


/**
 * Takes ZipMap nodes off the outputs, in place, and says whether there were any. scikit-learn's exporter ends classifiers in one: it
 * makes a sequence of maps, which ONNX Runtime for JavaScript cannot return; the tensor before it holds the same numbers.
 */
function stripZipMaps(model) {
    const { graph } = model;
    if (graph === undefined)
        return false;
    const maps = graph.node.filter((node) => isZipMap(node) && graph.output.some((output) => output.name === node.output[0]));
    for (const map of maps)
        replaceOutput(graph, map.output[0] ?? '', map.input[0] ?? '');
    graph.node = graph.node.filter((node) => !maps.includes(node));
    return maps.length > 0;
}
/**
 * Order of the classes in the model's probabilities: from its ZipMap, else its classifier node; null where neither names them.
 * To be read before ZipMaps are taken off.
 */
function readClasses(model) {
    const nodes = model.graph?.node ?? [];
    for (const node of [...nodes.filter(isZipMap), ...nodes.filter((each) => !isZipMap(each))]) {
        const classes = node.attribute.map(classesIn).find((found) => found.length > 0);
        if (classes !== undefined)
            return classes;
    }
    return null;
}
const CLASS_ATTRIBUTES = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings'];
function classesIn({ name, ints, strings }) {
    if (!CLASS_ATTRIBUTES.includes(name))
        return [];
    const decoder = new TextDecoder();
    return ints.length > 0 ? ints.map(String) : strings.map((bytes) => decoder.decode(bytes));
}
function isZipMap({ opType, domain }) {
    return opType === 'ZipMap' && domain === 'ai.onnx.ml';
}
function replaceOutput(graph, from, to) {
    const elemType = TensorProto_DataType.FLOAT;
    const tensor = { value: { case: 'tensorType', value: { elemType } } };
    const place = graph.output.findIndex((output) => output.name === from);
    graph.output[place] = (0,esm_create/* create */.v)(ValueInfoProtoSchema, { name: to, type: tensor });
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/model-plan.js









/**
 * Reads an untrusted model and says how it is to be run. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`, `LIMIT_SIZE`.
 * `readData` reads files beside the model; null: it has none.
 */
async function planModel(bytes, options, readData = null) {
    const what = options.what ?? 'the model';
    const model = decodeModel(bytes, what);
    const wasInlined = await inlineExternalData(model, readData, what);
    refuseUnsafe(model, what);
    const metadata = readMetadata(model, what);
    const ownClasses = readClasses(model) ?? metadata.classes;
    const wasStripped = stripZipMaps(model);
    const inputs = bindFeatures(inputSlots(model, what), {
        what,
        given: options.features ?? null,
        written: metadata.features,
    });
    const plan = {
        inputs,
        outputs: chooseOutputs(outputSlots(model, what), options.output ?? null, what),
        classes: agreed(ownClasses, options.classes ?? null, `the classes of ${what}`),
        link: agreed(metadata.link, options.link ?? null, `the link of ${what}`) ?? 'identity',
        batchRows: inputs.map(({ slot }) => slot.shape[0] ?? null).find((size) => size !== null) ?? null,
    };
    return { plan, bytes: wasStripped || wasInlined ? encodeModel(model) : bytes };
}
/** What the model and the author say must agree where both speak. */
function agreed(own, given, what) {
    if (own === null || given === null || String(own) === String(given))
        return own ?? given;
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: the configuration must agree with the model: configured is ${String(given)}; the model states ${String(own)}`, 'correct the configuration, or leave the setting out');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/open-session.js

/** Place and text by which the engine tells its other format, whose content was not looked at. */
const OTHER_FORMAT = { at: 4, text: 'ORTM' };
/** Loads a model that was looked at; one thread, so that the same machine gives the same scores. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
async function openSession(ort, bytes, what) {
    const mark = new TextDecoder('latin1').decode(bytes.subarray(OTHER_FORMAT.at, OTHER_FORMAT.at + 4));
    if (mark === OTHER_FORMAT.text)
        throw open_session_refused(what, 'it is in the ORT format', null);
    try {
        return await ort.InferenceSession.create(bytes, {
            executionProviders: ['cpu'],
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            executionMode: 'sequential',
            logSeverityLevel: 4,
        });
    }
    catch (cause) {
        if (isOutOfMemory(cause))
            throw outOfMemory(`load ${what}`, cause);
        throw open_session_refused(what, (0,src_thrown/* messageOf */.b)(cause).slice(0, 500), cause);
    }
}
/** Does the engine say that there was no memory left? */
function isOutOfMemory(cause) {
    return /bad.?alloc|failed to allocate|out of memory|OrtMemoryInfo|memory access out of bounds/i.test((0,src_thrown/* messageOf */.b)(cause));
}
function outOfMemory(verb, cause) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot ${verb}: it must fit into memory: ${(0,src_thrown/* messageOf */.b)(cause).slice(0, 300)}`, 'use a runner with more memory, or score it with "predict-command", and give the predictions', { cause });
}
function open_session_refused(what, reason, cause) {
    const unsupported = /not implemented|not a registered|unsupported|No Op registered|ORT format/i.test(reason);
    return new error/* PlumblineError */.Dl(unsupported ? 'MODEL_UNSUPPORTED' : 'MODEL_UNREADABLE', `Cannot load ${what}: ONNX Runtime must accept it: ${reason}`, unsupported
        ? 'export it as ONNX, for an operator set this version supports'
        : 'check the file with onnx.checker, and export it again', { cause });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/read-model-file.js




const MODEL_BYTES_MAX = 512 * 1024 * 1024;
/**
 * Reads a model: a file, or a folder that holds exactly one ONNX file and what that file refers to. All that is read together is at most
 * `bytesMax`. Throws `MODEL_MISSING`, `LIMIT_SIZE`, `PATH_OUTSIDE`.
 */
async function readModelFile(path, what, bytesMax = MODEL_BYTES_MAX) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
    const file = isFolder ? await findModelFile(path, what) : path;
    const budget = { left: bytesMax, max: bytesMax, what };
    const bytes = await readPart(file, { offset: 0, length: null }, budget);
    if (!isFolder)
        return { bytes, readData: null };
    const folder = (0,external_node_path_.dirname)(file);
    return {
        bytes,
        readData: async (location, offset, length) => readPart(await (0,files/* resolveInside */.LI)(folder, location), { offset, length }, budget),
    };
}
/** The one ONNX file of a folder. Throws `MODEL_MISSING` where there is none or more than one. */
async function findModelFile(folder, what) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = entries
        .filter((entry) => entry.isFile() && /\.onnx$/i.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (found.length === 1 && found[0] !== undefined)
        return found[0];
    throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot open ${what}: its folder must hold exactly one ONNX file: it holds ${found.length}`, 'give the path of the ONNX file, or a folder with one');
}
async function readPart(path, { offset, length }, budget) {
    const { what } = budget;
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null || !found.isFile()) {
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot open ${what}: it must be a file: "${path}" is none`, 'give the path of an ONNX file, with the data files it refers to');
    }
    const size = length ?? Math.max(0, found.size - offset);
    if (size > budget.left) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot open ${what}: it must have at most ${budget.max} bytes: it has more`, 'score it with "predict-command", and give the predictions');
    }
    budget.left -= size;
    const file = await (0,promises_.open)(path);
    try {
        const bytes = new Uint8Array(size);
        const { bytesRead } = await file.read(bytes, 0, size, offset);
        if (bytesRead === size)
            return bytes;
        throw new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot open ${what}: its files must hold what it refers to: ${bytesRead} of ${size} bytes are there`, 'export the model again, and upload it whole');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/row-source.js
/** A table that lies in memory, as such a source. */
function sourceOf(table) {
    return {
        rows: table.rows,
        names: [...table.columns.keys()],
        async *batches(names, size) {
            for (let start = 0; start < table.rows; start += size) {
                const end = Math.min(table.rows, start + size);
                const columns = names.flatMap((name) => {
                    const column = table.columns.get(name);
                    return column === undefined ? [] : [[name, slice(column, start, end)]];
                });
                yield { rows: end - start, columns: new Map(columns) };
            }
        },
    };
}
function slice(column, start, end) {
    if ('missing' in column) {
        return { ...column, values: column.values.subarray(start, end), missing: column.missing.subarray(start, end) };
    }
    if (column.kind === 'bigint')
        return { ...column, values: column.values.slice(start, end) };
    if (column.kind === 'boolean')
        return { ...column, values: column.values.slice(start, end) };
    return { ...column, values: column.values.slice(start, end) };
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/read-tensor.js

/** The columns of a tensor of numbers: [rows] or [rows, 1] is one, [rows, k] is k. Throws `MODEL_UNSUPPORTED` for other shapes. */
function numberColumns(tensor, rows, what) {
    const { data, size } = tensor;
    const width = size / rows;
    const [first, ...rest] = tensor.dims;
    const isPlain = first === rows && rest.filter((length) => length !== 1).length <= 1;
    if (!Number.isInteger(width) || !isPlain || !(data instanceof Float32Array || data instanceof Float64Array)) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: its scores must be one row of numbers a row of data: their shape is [${tensor.dims.join(', ')}] for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    return Array.from({ length: width }, (_, column) => {
        const values = new Float64Array(rows);
        for (let row = 0; row < rows; row += 1)
            values[row] = data[row * width + column];
        return values;
    });
}
/** Labels of a tensor as text. */
function labelColumn(tensor, rows, what) {
    if (tensor.size !== rows) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must give one label a row of data: it gives ${tensor.size} for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    const { data } = tensor;
    // Few labels stand for many rows: each is written once.
    const written = new Map();
    return Array.from({ length: rows }, (_, row) => {
        const label = data[row];
        const known = written.get(label) ?? String(label);
        if (written.size < LABELS_KEPT)
            written.set(label, known);
        return known;
    });
}
const LABELS_KEPT = 10_000;

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/run-tensors.js



/** Scores a batch; a model that takes a fixed number of rows gets it in parts of exactly that. Throws `MODEL_MISMATCH`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
async function runTensors(model, batch) {
    const size = model.plan.batchRows ?? batch.rows;
    const parts = [];
    for (let start = 0; start < batch.rows; start += size) {
        const part = batch.tensors.map((data) => rowsOf(data, batch.rows, { start, size }));
        parts.push(await runOnce(model, { rows: size, tensors: part }));
    }
    return parts.length === 1 ? parts[0] : joinScores(parts);
}
/** The named inputs of one run. */
function feedsOf({ ort, plan }, batch) {
    return Object.fromEntries(plan.inputs.map(({ slot, columns }, place) => {
        const dims = slot.shape.length === 1 ? [batch.rows] : [batch.rows, columns.length];
        return [slot.name, new ort.Tensor(slot.kind, batch.tensors[place], dims)];
    }));
}
/** Names of the outputs that are read. */
function wantedOutputs({ outputs }) {
    return outputs.label === null ? [...outputs.values] : [outputs.label, ...outputs.values];
}
/** One after the other. */
function joinScores(parts) {
    const rows = parts.reduce((sum, { labels, values }) => sum + (labels?.length ?? values[0]?.length ?? 0), 0);
    const values = (parts[0]?.values ?? []).map((_, place) => {
        const whole = new Float64Array(rows);
        let at = 0;
        for (const part of parts) {
            whole.set(part.values[place], at);
            at += part.values[place].length;
        }
        return whole;
    });
    return { labels: parts[0]?.labels === null ? null : parts.flatMap(({ labels }) => labels ?? []), values };
}
function rowsOf(data, rows, { start, size }) {
    if (size === rows)
        return data;
    const width = data.length / rows;
    return data.slice(start * width, (start + size) * width);
}
async function runOnce(model, batch) {
    const { session, plan, what } = model;
    const results = await run(session, feedsOf(model, batch), { plan, what });
    const { label, column } = plan.outputs;
    const values = plan.outputs.values.flatMap((name) => numberColumns(outputOf(results, name), batch.rows, what));
    if (column !== null && column >= values.length) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: the column of the output must be one it gives: column ${column} is asked for, and it gives ${values.length}`, 'correct "score-output": columns count from 0');
    }
    return {
        labels: label === null ? null : labelColumn(outputOf(results, label), batch.rows, what),
        values: column === null ? values : [values[column]],
    };
}
async function run(session, feeds, { plan, what }) {
    try {
        return await session.run(feeds, wantedOutputs(plan));
    }
    catch (cause) {
        if (isOutOfMemory(cause))
            throw outOfMemory(`score with ${what}`, cause);
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot score with ${what}: it must accept the data: ${(0,src_thrown/* messageOf */.b)(cause).slice(0, 500)}`, 'give the columns as in training, in kind and in order', { cause });
    }
}
function outputOf(results, name) {
    const found = results[name];
    if (found !== undefined)
        return found;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot read the output "${name}": it must be among the results`, 'report it');
}

;// CONCATENATED MODULE: ./build/packages/model/src/tables/require-column.js


/** The column of that name; throws `DATA_COLUMN_MISSING` naming those there are. `what` names the table. */
function requireColumn(table, name, what) {
    const found = table.columns.get(name);
    if (found !== undefined)
        return found;
    const names = [...table.columns.keys()];
    const near = nearest(name, names);
    throw new PlumblineError('DATA_COLUMN_MISSING', `Cannot find the column "${name}": it must be in ${what}: columns there are ${names.join(', ') || 'none'}`, near === null ? 'correct the name, or give data with that column' : `use "${near}", if that is what is meant`);
}
/** How many values of a column are null. */
function missingIn(column) {
    if ('missing' in column)
        return column.missing.reduce((sum, flag) => sum + flag, 0);
    return column.values.reduce((sum, value) => sum + (value === null ? 1 : 0), 0);
}
/**
 * A column's finite numbers; booleans are 0 and 1. Text that is not a number, null, NaN and infinities become NaN where `mayLack`,
 * else throw `DATA_INVALID` with their count: a label or a weight that is not there cannot be judged by.
 */
function numbersOf(column, what, mayLack = false) {
    const numbers = toNumbers(column);
    if (mayLack)
        return numbers;
    const bad = numbers.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
    if (bad === 0)
        return numbers;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot use ${what}: every row must hold a finite number: ${bad} of ${numbers.length} rows do not`, 'correct these rows, or leave them out of the data');
}
function toNumbers(column) {
    if ('missing' in column) {
        // Most columns lack nothing: theirs need no copy.
        if (!column.missing.includes(1))
            return column.values;
        return column.values.map((value, row) => (column.missing[row] === 1 ? Number.NaN : value));
    }
    return Float64Array.from(column.values, (value) => value === null || (typeof value === 'string' && value.trim() === '') ? Number.NaN : Number(value));
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/fill-tensor.js


/**
 * Makes a column readable for a kind of input. Numbers go into numeric inputs, whole ones into integer inputs, text into text inputs;
 * null becomes NaN for floats. Anything else throws `MODEL_MISMATCH` (kinds differ) or `DATA_INVALID` (values do not fit), with counts, never values.
 */
function featureFor(name, column, kind) {
    if (kind === 'string')
        return { name, values: texts(name, column) };
    if (kind === 'int64' && column.kind === 'bigint')
        return { name, values: bigints(name, column.values) };
    return { name, values: numbers(name, column, kind) };
}
/** Fills a tensor row by row. */
function fillTensor({ kind, columns, start, end, size }) {
    const width = columns.length;
    const sources = columns.map(({ values }) => values);
    const at = (place) => Math.min(start + Math.floor(place / width), end - 1);
    if (kind === 'string')
        return Array.from({ length: size * width }, (_, place) => String(sources[place % width][at(place)]));
    if (kind === 'int64')
        return BigInt64Array.from({ length: size * width }, (_, place) => BigInt(sources[place % width][at(place)]));
    const data = allocate(kind, size * width);
    for (const [place, values] of sources.entries()) {
        if (values instanceof Float64Array)
            spread(values, data, { place, width, start, end, size });
        else
            for (let row = 0; row < size; row += 1)
                data[row * width + place] = Number(values[Math.min(start + row, end - 1)]);
    }
    return data;
}
/** One column into its places, row by row. This loop touches every value of the data: it does nothing else. */
function spread(values, data, { place, width, start, end, size }) {
    const rows = Math.min(size, end - start);
    let to = place;
    for (let row = 0; row < rows; row += 1) {
        data[to] = values[start + row];
        to += width;
    }
    for (let row = rows; row < size; row += 1) {
        data[to] = values[end - 1];
        to += width;
    }
}
function allocate(kind, length) {
    if (kind === 'float32')
        return new Float32Array(length);
    if (kind === 'float64')
        return new Float64Array(length);
    return kind === 'int32' ? new Int32Array(length) : new Uint8Array(length);
}
function texts(name, column) {
    if (column.kind === 'number' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, 'string');
    if ('missing' in column) {
        refuseMisfits(name, column.missing.reduce((sum, flag) => sum + flag, 0), 'text');
        return Array.from(column.values, String);
    }
    refuseMisfits(name, missingIn(column), 'text');
    return column.values.map(String);
}
function bigints(name, values) {
    const whole = values.filter((value) => value !== null);
    refuseMisfits(name, values.length - whole.length, 'whole numbers');
    return whole;
}
function numbers(name, column, kind) {
    if (column.kind === 'string' || column.kind === 'other' || column.kind === 'time')
        throw kindsDiffer(name, column.kind, kind);
    const values = numbersOf(column, `the column "${name}"`, true);
    if (kind === 'float32' || kind === 'float64')
        return values;
    const misfits = values.reduce((sum, value) => sum + (fits(value, kind) ? 0 : 1), 0);
    refuseMisfits(name, misfits, kind === 'bool' ? 'truth values' : 'whole numbers');
    return values;
}
function fits(value, kind) {
    if (kind === 'bool')
        return value === 0 || value === 1;
    const limit = kind === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
    return Number.isInteger(value) && Math.abs(value) <= limit;
}
function refuseMisfits(name, count, wanted) {
    if (count === 0)
        return;
    throw new error/* PlumblineError */.Dl('DATA_INVALID', `Cannot feed the column "${name}" to the model: every row must hold ${wanted}: ${count} rows do not`, 'fill these values as in training, before the test data is given');
}
function kindsDiffer(name, kind, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot feed the column "${name}" to the model: it must be of a kind that fits ${wanted}: it is ${kind}`, 'give the column as in training');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/link.js

/** Raw outputs as probabilities, as the link says; one array a column. Throws `MODEL_MISMATCH` for a softmax of less than two scores. */
function applyLink(values, link, what) {
    if (link === 'identity')
        return values;
    if (link === 'sigmoid')
        return values.map((column) => column.map((value) => 1 / (1 + Math.exp(-value))));
    if (values.length >= 2)
        return softmax(values);
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: softmax must have at least two scores a row: there is ${values.length}`, 'declare the link "sigmoid" for a single score');
}
function softmax(values) {
    const result = values.map((column) => new Float64Array(column.length));
    for (let row = 0; row < (values[0]?.length ?? 0); row += 1) {
        const highest = Math.max(...values.map((column) => column[row]));
        const powers = values.map((column) => Math.exp(column[row] - highest));
        const total = powers.reduce((sum, power) => sum + power, 0);
        for (const [place, power] of powers.entries())
            result[place][row] = power / total;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/score-rows.js




const BATCH_ROWS = 16_384;
/** A batch of wide rows has fewer of them. */
const BATCH_VALUES = 2 ** 21;
/** Batches under way: one is computed while the next is read. */
const AHEAD = 2;
/**
 * Scores every row of a source with each model, reading it once. The models run side by side; at most two batches of each are under way.
 * Throws `MODEL_MISMATCH` (columns, kinds, number of scores), `DATA_INVALID` (values that do not fit), and what the engines throw.
 */
async function scoreRows(models, source) {
    for (const { runner, what } of models)
        demandColumns(runner.plan.inputs, source.names, what);
    const names = [...new Set(models.flatMap(({ runner }) => score_rows_featuresOf(runner.plan)))];
    const size = Math.max(1, Math.min(BATCH_ROWS, Math.floor(BATCH_VALUES / Math.max(1, names.length))));
    const kept = models.map(({ what }) => keeper(source.rows, what));
    const waiting = [];
    let start = 0;
    try {
        for await (const table of source.batches(names, size)) {
            const place = { start, rows: table.rows };
            const round = models.map(async ({ runner }, model) => kept[model].put(await runner.run(score_rows_tensorsOf(runner.plan, table)), place));
            const all = Promise.all(round);
            // It may fail while the next batch is read; whoever waits for it is told.
            all.catch(() => undefined);
            waiting.push(all);
            start += table.rows;
            if (waiting.length >= AHEAD)
                await waiting.shift();
        }
        await Promise.all(waiting);
    }
    finally {
        await Promise.allSettled(waiting);
    }
    return models.map(({ runner: { plan }, what }, place) => linked(kept[place].whole(), { plan, what, rows: source.rows }));
}
/** Every column that a model takes. */
function score_rows_featuresOf({ inputs }) {
    return inputs.flatMap(({ columns }) => columns);
}
/** The rows of a table as tensors; filled up with the last row to a multiple of the number the model takes at once. */
function score_rows_tensorsOf(plan, table) {
    const size = plan.batchRows ?? 1;
    const rows = Math.ceil(table.rows / size) * size;
    const tensors = plan.inputs.map(({ slot, columns }) => fillTensor({
        kind: slot.kind,
        columns: columns.flatMap((name) => {
            const column = table.columns.get(name);
            return column === undefined ? [] : [featureFor(name, column, slot.kind)];
        }),
        start: 0,
        end: table.rows,
        size: rows,
    }));
    return { rows, tensors };
}
/** Puts answers where their rows are, in whatever order they come; those of rows that only filled a batch up are dropped. */
function keeper(rows, what) {
    let labels = null;
    let values = null;
    return {
        put: (scores, { start, rows: count }) => {
            values ??= scores.values.map(() => new Float64Array(rows));
            if (values.length !== scores.values.length)
                throw unsteady(what);
            for (const [place, column] of scores.values.entries())
                values[place].set(column.subarray(0, count), start);
            if (scores.labels === null)
                return;
            labels ??= new Array(rows).fill('');
            for (let row = 0; row < count; row += 1)
                labels[start + row] = scores.labels[row];
        },
        whole: () => ({ labels, values: values ?? [] }),
    };
}
function linked({ labels, values }, { plan, what, rows }) {
    const { classes } = plan;
    const scores = applyLink(values, plan.link, what);
    if (classes !== null && scores.length > 1 && scores.length !== classes.length) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: it must give one score a class: it names ${classes.length} classes and gives ${scores.length} scores`, 'correct the classes, or the export of the model');
    }
    return { rows, labels, values: scores, classes: scores.length > 1 ? classes : null };
}
function unsteady(what) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must give the same number of scores for every row: it does not`, 'export the model so that the shape of its output does not depend on the data');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/open-model.js






/**
 * Opens an untrusted ONNX file, or a folder with one, in this process: size, completeness and operators are checked before the engine sees it.
 * Throws `MODEL_MISSING`, `LIMIT_SIZE`, `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`.
 */
async function openModel(ort, path, options = {}) {
    const runner = localRunner(await loadModel(ort, path, options));
    const what = options.what ?? 'the model';
    return {
        features: score_rows_featuresOf(runner.plan),
        classes: runner.plan.classes,
        score: async (table) => {
            const [scores] = await scoreRows([{ runner, what }], sourceOf(table));
            return scores;
        },
        release: runner.release,
    };
}
/** Reads, checks and loads a model. */
async function loadModel(ort, path, options) {
    const what = options.what ?? 'the model';
    const file = await readModelFile(path, what, options.bytesMax);
    const { plan, bytes } = await planModel(file.bytes, options, file.readData);
    return { ort, session: await openSession(ort, bytes, what), plan, what };
}
/** A model in an engine of this process. */
function localRunner(model) {
    return { plan: model.plan, run: (batch) => runTensors(model, batch), release: () => model.session.release() };
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/packages/native/src/actions-cache.js
/** Past this, fetching from the registry is the faster way. */
const RESTORE_MS = 60_000;
/** What others outside cannot start. A cache written by a pull request would serve that pull request alone. */
const EVENTS_THAT_SAVE = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']);
/** The cache of GitHub Actions, where there is one; null elsewhere. Events of low trust only read it. */
function actions_cache_actionsCache(env) {
    const reachable = env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'];
    if (env['GITHUB_ACTIONS'] !== 'true' || !env['ACTIONS_RUNTIME_TOKEN'] || !reachable)
        return null;
    return {
        restore: async (folder, key) => {
            const { restoreCache } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['@actions/cache']());
            return (await restoreCache([folder], key, [], { segmentTimeoutInMs: RESTORE_MS })) !== undefined;
        },
        save: async (folder, key) => {
            if (!EVENTS_THAT_SAVE.has(env['GITHUB_EVENT_NAME'] ?? ''))
                return;
            const { saveCache } = await import(/* webpackIgnore: true */ '../lib/index.js').then((library) => library.load['@actions/cache']());
            await saveCache([folder], key);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-lock.js
/** The platform keys an engine is pinned for, sorted; none where it is the same everywhere. */
function platformsOf(engine) {
    const keys = Object.values(engine.packages).flatMap((pin) => Object.keys(pin.files));
    return [...new Set(keys)].filter((key) => key !== '*').sort();
}
/** The packages one platform needs, with their files. */
function packagesFor(engine, platform) {
    return Object.entries(engine.packages)
        .map(([name, pin]) => ({ name, pin, files: { ...pin.files['*'], ...pin.files[platform] } }))
        .filter(({ files }) => Object.keys(files).length > 0);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/packages/native/src/platform.js

/** The platform this process runs on. */
function platform_currentPlatform() {
    return { os: process.platform, arch: process.arch, libc: process.platform === 'linux' ? libcOfNode() : null };
}
/** The key of a platform in the lock: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … */
function platformKey({ os, arch, libc }) {
    return `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`;
}
/** The C library Node itself was linked with: an addon is loaded into this process, whatever else is installed. */
function libcOfNode() {
    return libcOfLoader(process.execPath) ?? libcOfReport();
}
/** What names the loader of a program lies in its first bytes, unless its file was altered after it was built. */
const HEAD_BYTES = 4096;
/** By the loader that a program's file asks for; null where it does not say. */
function libcOfLoader(program) {
    try {
        const head = Buffer.alloc(HEAD_BYTES);
        const file = (0,external_node_fs_.openSync)(program, 'r');
        try {
            (0,external_node_fs_.readSync)(file, head, 0, HEAD_BYTES, 0);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        const loader = /\/ld-(linux|musl)-/.exec(head.toString('latin1'))?.[1];
        return loader === undefined ? null : loader === 'musl' ? 'musl' : 'glibc';
    }
    catch {
        return null;
    }
}
/** The report tells for certain, and takes ten times as long. */
function libcOfReport() {
    const { report } = process;
    const before = Reflect.get(report, 'excludeNetwork');
    // Listing the network interfaces can ask name servers and take seconds.
    Reflect.set(report, 'excludeNetwork', true);
    try {
        return JSON.stringify(report.getReport()).includes('"glibcVersionRuntime"') ? 'glibc' : 'musl';
    }
    finally {
        Reflect.set(report, 'excludeNetwork', before);
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-request.js



const TITLES = {
    duckdb: 'DuckDB',
    onnxruntime: 'ONNX Runtime',
    'onnxruntime-web': 'ONNX Runtime (WASM)',
};
const ALTERNATIVES = {
    duckdb: 'use a runner of one of these platforms',
    onnxruntime: 'let it run as WebAssembly (runtime: auto), score with predict-command, hand in predictions files, or use a runner of one of these platforms',
    'onnxruntime-web': 'score with predict-command, or hand in predictions files',
};
/** What one platform needs of an engine. `ENGINE_MISSING` where there is no binary for the platform. */
function engine_request_requestEngine(lock, name, platform) {
    const engine = lock[name];
    const key = platformKey(platform);
    const known = platformsOf(engine);
    const isEverywhere = known.length === 0;
    if (!isEverywhere && !known.includes(key)) {
        const libc = platform.libc === 'musl' ? ' (musl, as on Alpine; its binaries need glibc)' : '';
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${TITLES[name]} ${engine.version}: the platform must be one of ${known.join(', ')}: ` +
            `current value is ${key}${libc}`, ALTERNATIVES[name]);
    }
    return {
        title: TITLES[name],
        tool: `plumbline-${name}`,
        version: engine.version,
        arch: isEverywhere ? 'any' : key.slice(platform.os.length + 1),
        entry: engine.entry,
        packages: packagesFor(engine, key),
    };
}
/** How to hand an engine in where it cannot be fetched, as the end of a fix. */
function installAdvice({ packages }) {
    const specs = packages.map(({ name, pin }) => `${name}@${pin.version}`);
    return (`run "npm install --prefix <folder> --ignore-scripts ${specs.join(' ')}" on a machine of the same kind ` +
        'and name that folder in engines-path');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/packages/native/src/shadowing-files.js
/**
 * The files among `found` that are not pinned but that `require` could load in place of, or on the way to, a pinned
 * one: `a` or `a.json` beside `a.js` or `a/index.js`, a `package.json` on its way, a package of the engine in a nested
 * `node_modules`. Other extra files (types, maps, read-me) and packages that no pinned file asks for are harmless and allowed.
 * `packages` are the names of the engine's own. Paths have forward slashes.
 */
function shadowingFiles(pinned, found, packages) {
    const stems = new Set([...pinned].flatMap(stemsOf));
    const isNested = (path) => packages.some((name) => `/${path}`.includes(`/node_modules/${name}/`));
    return found.filter((path) => !pinned.has(path) && (isNested(path) || stems.has(reachedAs(path))));
}
/** Every spelling a `require` could use to reach the file: its folders and itself without extension. */
function stemsOf(path) {
    const parts = path.split('/');
    const folders = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return [...folders, withoutExtension(path)];
}
/** A `package.json` says what its folder is loaded as; any other file answers to its name without extension. */
function reachedAs(path) {
    return path.endsWith('/package.json') ? path.slice(0, -'/package.json'.length) : withoutExtension(path);
}
/** `require` puts these behind a name, and no others: `a.mjs` is only met by its whole name. */
function withoutExtension(path) {
    return path.replace(/\.(js|json|node)$/, '');
}

;// CONCATENATED MODULE: ./build/packages/native/src/verify-folder.js





const CHUNK_BYTES = 1024 * 1024;
/** Waiting for a smaller file costs more than reading it, and an engine has hundreds. */
const LARGE_BYTES = 256 * 1024;
/** Where a package lies in an engine folder. */
function packageFolder(folder, name) {
    return (0,external_node_path_.join)(folder, 'node_modules', ...name.split('/'));
}
/**
 * The first fault of an engine folder, or null where every pinned file is there byte for byte and nothing beside
 * could be loaded instead. Small files are told before large ones, so that a wrong version is told by its name; large
 * ones take longest, so that they are begun first. No file is read any more when this has answered.
 */
async function findFault(folder, request, { digest = digestHere } = {}) {
    const files = pinnedFiles(folder, request);
    const large = files.filter(({ pin }) => pin.size >= LARGE_BYTES);
    const digesting = Promise.all(large.map((file) => digestOf(file, digest)));
    digesting.catch(() => undefined);
    const small = files.filter(({ pin }) => pin.size < LARGE_BYTES);
    const fault = (await firstStray(folder, request)) ??
        firstAltered(small, small.map((file) => digestOf(file, digestAtOnce)));
    const digests = await digesting;
    return fault ?? firstAltered(large, digests);
}
/** Smallest first. */
function pinnedFiles(folder, { packages }) {
    return packages
        .flatMap(({ name, files }) => Object.entries(files).map(([file, pin]) => ({
        name: `${name}/${file}`,
        path: (0,external_node_path_.join)(packageFolder(folder, name), ...file.split('/')),
        pin,
    })))
        .sort((a, b) => a.pin.size - b.pin.size);
}
function firstAltered(files, digests) {
    const at = files.findIndex(({ pin }, index) => digests[index] !== pin.sha256);
    return at === -1 ? null : { kind: digests[at] === null ? 'absent' : 'altered', path: files[at].name };
}
async function firstStray(folder, { packages }) {
    const names = packages.map(({ name }) => name);
    for (const needed of packages) {
        const fault = await findStray(folder, needed, names);
        if (fault !== null)
            return fault;
    }
    return null;
}
/** A package that is a link would resolve its own dependencies elsewhere than where they are verified. */
async function findStray(folder, { name, files }, names) {
    const root = packageFolder(folder, name);
    const real = await (0,promises_.realpath)(root).catch(() => null);
    if (real === null)
        return { kind: 'absent', path: `${name}/package.json` };
    if (real !== packageFolder(await (0,promises_.realpath)(folder), name))
        return { kind: 'stray', path: name };
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(external_node_path_.sep)
        .join('/'));
    const [stray] = shadowingFiles(new Set(Object.keys(files)), paths, names);
    return stray === undefined ? null : { kind: 'stray', path: `${name}/${stray}` };
}
/** What `digest` says of a regular file; null where there is none; empty where its size alone tells that it is another. */
function digestOf({ path, pin }, digest) {
    const stats = statsOf(path);
    if (stats === null)
        return null;
    return stats.isFile() && stats.size === pin.size ? digest(path) : '';
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function digestAtOnce(path) {
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}
async function digestHere(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(path, 'r');
    try {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/engine-store.js






/** Waits between attempts to move a folder: on Windows a virus scanner may hold a fresh file for a moment. */
const MOVE_PAUSES_MS = [0, 100, 500];
/** Where an engine lies below a root, in the layout of the runner's tool cache. */
function engineFolder(root, { tool, version, arch }) {
    return (0,external_node_path_.join)(root, tool, version, arch);
}
/** Where engines are kept, best first: the tool cache or else the user's cache folder, and in any case `temp`. */
function storeRoots(settings) {
    const first = settings.toolCache ?? userCache(settings.env ?? process.env);
    return [...(first === null ? [] : [first]), (0,external_node_path_.join)(settings.temp, 'plumbline-engines')];
}
function userCache(env) {
    const home = env['HOME'] || env['USERPROFILE'];
    const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home ? (0,external_node_path_.join)(home, '.cache') : '');
    return base === '' ? null : (0,external_node_path_.join)(base, 'plumbline');
}
/**
 * A kept engine that is exactly as pinned, or null. One that is not is moved away at once, in a single step, so that
 * others never see it half gone; where it cannot be moved (read-only, in use) the next root takes its place.
 */
async function findKept(settings, request) {
    for (const root of storeRoots(settings)) {
        const folder = engineFolder(root, request);
        if (!(await exists(folder)))
            continue;
        const fault = await findFault(folder, request, settings);
        if (fault === null)
            return folder;
        settings.log?.(`${request.title} in ${folder} is not as pinned (${fault.path} is ${fault.kind}): it is fetched again`);
        await discard(folder);
    }
    return null;
}
/**
 * Builds an engine beside its final place, verifies it, and moves it there in one step: a folder is either whole or
 * absent, concurrent runs never meet half of one, and whoever comes second uses what is there. A root that cannot be
 * used gives way to the next. Nothing half done stays behind, whatever goes wrong.
 */
async function keepEngine(settings, request, build) {
    let last;
    for (const root of storeRoots(settings)) {
        const folder = engineFolder(root, request);
        try {
            if (await buildAt(folder, request, build))
                return folder;
        }
        catch (thrown) {
            if (thrown instanceof error/* PlumblineError */.Dl)
                throw thrown;
            last = thrown;
        }
        settings.log?.(`${request.title} cannot be kept in ${folder}: trying the next place`);
    }
    throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot install ${request.title} ${request.version}: the tool cache or the temporary folder must be writable: ` +
        `current value is "${last === undefined ? 'occupied' : (0,src_thrown/* messageOf */.b)(last)}"`, `make room there, or ${installAdvice(request)}`, { cause: last });
}
/** False where something else sits in the place and cannot be used. */
async function buildAt(folder, request, build) {
    if (await exists(folder))
        return (await findFault(folder, request)) === null;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${request.arch}-`));
    try {
        const built = (0,external_node_path_.join)(staging, 'engine');
        await (0,promises_.mkdir)(built);
        await build(built);
        await (0,promises_.writeFile)((0,external_node_path_.join)(built, 'package.json'), '{ "private": true }\n');
        const fault = await findFault(built, request);
        if (fault !== null)
            throw new Error(`${fault.path} is ${fault.kind} right after it was written`);
        if (!(await moved(built, folder)) && (await findFault(folder, request)) !== null)
            return false;
        // The mark by which the toolkit's own tool cache knows a finished folder.
        await (0,promises_.writeFile)(`${folder}.complete`, '');
        return true;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function moved(from, to) {
    for (const wait of MOVE_PAUSES_MS) {
        await (0,external_node_timers_promises_.setTimeout)(wait);
        try {
            await (0,promises_.rename)(from, to);
            return true;
        }
        catch {
            // Somebody was faster: theirs is judged instead.
            if (await exists(to))
                return false;
        }
    }
    return false;
}
async function discard(folder) {
    try {
        const away = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.discarded-'));
        await (0,promises_.rm)(`${folder}.complete`, { force: true });
        await (0,promises_.rename)(folder, (0,external_node_path_.join)(away, 'engine')).catch(() => undefined);
        await (0,promises_.rm)(away, { recursive: true, force: true });
    }
    catch {
        // A folder that cannot be removed is passed over: it is never used, and the next root takes its place.
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/packages/native/src/given-folder.js






/**
 * The engine in a folder somebody named: one with the `node_modules` of `npm install`, or a copy of our tool cache.
 * Verified like any other. `ENGINE_MISSING` where it is not there or not whole, `ENGINE_DIGEST` where it is another
 * version, was changed, or holds something that would be loaded in its place.
 */
async function findGiven(path, request, settings = {}) {
    for (const folder of [path, engineFolder(path, request)]) {
        const manifest = (0,external_node_path_.join)(packageFolder(folder, request.entry), 'package.json');
        if (await (0,promises_.access)(manifest).then(() => true, () => false))
            return verified(folder, request, settings);
    }
    throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ${request.title} ${request.version}: engines-path must hold node_modules/${request.entry} or ` +
        `${engineFolder('', request).replaceAll('\\', '/')}: current value is "${path}" without either`, installAdvice(request));
}
async function verified(folder, request, settings) {
    const fault = await findFault(folder, request, settings);
    if (fault === null)
        return folder;
    const where = (0,external_node_path_.join)(folder, 'node_modules', fault.path);
    const found = { absent: 'no such file', altered: 'another content', stray: 'a file that would be loaded instead' };
    throw new error/* PlumblineError */.Dl(fault.kind === 'absent' ? 'ENGINE_MISSING' : 'ENGINE_DIGEST', `Cannot load ${request.title} ${request.version}: ${where} must be as in the pinned package: ` +
        `current value is ${found[fault.kind]}`, `${installAdvice(request)}, or leave engines-path empty to fetch the engine`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/packages/native/src/npm-client.js


const NPM_TIMEOUT_MS = 20_000;
/** What npm needs to start and to find its configuration; nothing that carries a token. */
const PASSED_ON = new Set([
    'PATH',
    'PATHEXT',
    'SYSTEMROOT',
    'COMSPEC',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'NPM_CONFIG_USERCONFIG',
    'NPM_CONFIG_GLOBALCONFIG',
    'NPM_CONFIG_PREFIX',
]);
/** Runs in `folder`, never in the workspace: a pull request's `.npmrc` must not choose where binaries come from. */
function npmClient(env, folder) {
    return async (setting) => {
        // On Windows npm is a batch file, which only a shell can start; the arguments are constants.
        const shell = process.platform === 'win32';
        const options = { cwd: folder, env: passedOn(env), shell, timeout: NPM_TIMEOUT_MS, windowsHide: true };
        try {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('npm', ['config', 'get', setting], options);
            const said = stdout.trim();
            return said === '' || said === 'null' || said === 'undefined' ? null : said;
        }
        catch {
            // No npm, or one that does not work: the caller says what to do.
            return null;
        }
    };
}
function passedOn(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.has(name.toUpperCase())));
}

;// CONCATENATED MODULE: ./build/packages/native/src/registry-address.js


/**
 * The address of the npm registry, with a final slash: the setting, else `npm_config_registry`, else what npm itself is
 * configured with. Null where nobody names one. `INPUT_INVALID` where the address is not one, or carries a password.
 */
async function registryAddress(settings, askNpm) {
    const env = settings.env ?? process.env;
    if (settings.npmRegistry)
        return checked(settings.npmRegistry, 'the input npm-registry');
    const inEnvironment = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY'];
    if (inEnvironment)
        return checked(inEnvironment, 'the variable npm_config_registry');
    const configured = await (askNpm ?? npmClient(env, settings.temp))('registry');
    return configured === null ? null : checked(configured, 'the registry setting of npm');
}
function checked(address, origin) {
    const url = URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : null;
    const plain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (plain && (url.protocol === 'https:' || url.protocol === 'http:'))
        return url;
    // The value is not repeated: a password in it would reach the log.
    throw new error/* PlumblineError */.Dl('INPUT_INVALID', `Cannot fetch native engines: ${origin} must be an http or https address without user, password, query or ` +
        `fragment: current value is ${url === null ? 'not an address' : 'another kind of address'}`, 'name a registry that can be read without credentials in npm-registry, or hand in engines-path');
}

;// CONCATENATED MODULE: ./build/packages/native/src/registry-trust.js



/**
 * The certificates npm is told to trust besides the usual ones, as PEM: `npm_config_cafile`, else its setting `cafile`;
 * null where there are none. A company's proxy that npm gets through must not stop the engines. `CONFIG_UNREADABLE` where
 * the file named cannot be read.
 */
async function registryTrust(settings, askNpm) {
    const env = settings.env ?? process.env;
    const file = env['npm_config_cafile'] || (await (askNpm ?? npmClient(env, settings.temp))('cafile'));
    if (!file)
        return null;
    return (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new error/* PlumblineError */.Dl('CONFIG_UNREADABLE', `Cannot read the certificates npm is told to trust: "cafile" must name a readable file: ${(0,src_thrown/* messageOf */.b)(cause)}`, 'correct "cafile" in the configuration of npm', { cause });
    });
}

;// CONCATENATED MODULE: ./build/packages/native/src/obtain-engine.js










/**
 * The folder of a verified engine: the one that was named, else a kept one, else the cache's, else fetched from the
 * npm registry and kept. Errors: `ENGINE_MISSING`, `ENGINE_DIGEST`, `SERVICE_UNREACHABLE`, `SERVICE_REFUSED`,
 * `INPUT_INVALID` (the registry's address).
 */
async function obtain_engine_obtainEngine(request, settings, ports) {
    if (settings.enginesPath)
        return findGiven(settings.enginesPath, request, settings);
    const kept = (await findKept(settings, request)) ?? (await restore(request, settings, ports.cache));
    if (kept !== null)
        return kept;
    const folder = await fetchEngine(request, settings, ports);
    await save(folder, { request, settings, cache: ports.cache });
    return folder;
}
async function fetchEngine(request, settings, ports) {
    const registry = await registryAddress(settings, ports.askNpm);
    if (registry === null) {
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot fetch ${request.title} ${request.version}: an npm registry must be known: current value is none, ` +
            'for npm-registry and npm_config_registry are empty and there is no npm on the PATH to ask', `name a registry in npm-registry, or ${installAdvice(request)}`);
    }
    settings.log?.(`Fetching ${request.title} ${request.version} from ${registry.origin}`);
    // Most runs find the engine where an earlier one left it, and need neither.
    const [{ downloadTarball }, { extractPackage }] = await Promise.all([
        __webpack_require__.e(/* import() */ 872).then(__webpack_require__.bind(__webpack_require__, 15872)),
        __webpack_require__.e(/* import() */ 831).then(__webpack_require__.bind(__webpack_require__, 19831)),
    ]);
    const trusted = registry.protocol === 'https:' ? await registryTrust(settings, ports.askNpm) : null;
    return keepEngine(settings, request, async (folder) => {
        for (const needed of request.packages) {
            const tarball = `${folder}.tgz`;
            await downloadTarball(needed, { registry, trusted }, tarball);
            await extractPackage(tarball, needed, packageFolder(folder, needed.name));
        }
    });
}
async function restore(request, settings, cache) {
    if (cache === null)
        return null;
    const folder = cacheFolder(request, settings);
    try {
        if (!(await cache.restore(folder, cacheKey(request))))
            return null;
        const fault = await findFault(folder, request);
        if (fault === null)
            return await keepEngine(settings, request, (target) => copyPinned(request, folder, target));
        settings.log?.(`${request.title} from the cache is not as pinned (${fault.path} is ${fault.kind}): not used`);
    }
    catch (thrown) {
        settings.log?.(`The cache cannot be read: ${(0,src_thrown/* messageOf */.b)(thrown)}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return null;
}
async function save(installed, { request, settings, cache }) {
    if (cache === null)
        return;
    const folder = cacheFolder(request, settings);
    try {
        await copyPinned(request, installed, folder);
        await cache.save(folder, cacheKey(request));
    }
    catch (thrown) {
        settings.log?.(`The cache cannot be written: ${(0,src_thrown/* messageOf */.b)(thrown)}`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The same for every run on one kind of runner: the cache knows a folder by its path. */
function cacheFolder({ tool, version, arch }, { temp }) {
    return (0,external_node_path_.join)(temp, 'plumbline-engine-cache', `${tool}-${version}-${arch}`);
}
/** Other pins, other key: an old entry is never met under new pins. */
function cacheKey({ tool, version, packages }) {
    const pins = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(packages)).digest('hex');
    return `${tool}-${version}-${pins.slice(0, 16)}`;
}
async function copyPinned({ packages }, from, to) {
    for (const { name, files } of packages) {
        for (const path of Object.keys(files)) {
            const target = (0,external_node_path_.join)(packageFolder(to, name), path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.copyFile)((0,external_node_path_.join)(packageFolder(from, name), path), target);
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/onnx-engine.js








/** Finds or fetches ONNX Runtime, verified file by file. Errors as `loadDuckdb`. */
async function findOnnxEngine(settings, choice) {
    const { default: lock } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 79158, 17));
    return locateOnnxEngine(settings, choice, { lock, cache: actions_cache_actionsCache(settings.env ?? process.env) });
}
/** The same with what it rests on. */
async function locateOnnxEngine(settings, choice, { lock, ...ports }) {
    const platform = settings.platform ?? platform_currentPlatform();
    const hasNative = platformsOf(lock.onnxruntime).includes(platformKey(platform));
    const runtime = choice === 'wasm' || (choice === 'auto' && !hasNative) ? 'wasm' : 'native';
    const request = engine_request_requestEngine(lock, runtime === 'wasm' ? 'onnxruntime-web' : 'onnxruntime', platform);
    const folder = await obtain_engine_obtainEngine(request, settings, ports);
    return { runtime, version: request.version, folder, entry: request.entry };
}
/** Loads an engine that was found; WebAssembly runs on one thread, as machine code does here. `ENGINE_MISSING` where the system cannot run it. */
function loadOnnxEngine({ folder, entry, version, runtime }) {
    try {
        // An absolute path known only now: no bundler can follow it, and no parent `node_modules` is looked at.
        const ort = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'))(entry);
        if (runtime === 'wasm')
            ort.env.wasm.numThreads = 1;
        return ort;
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('ENGINE_MISSING', `Cannot load ONNX Runtime ${version}: this system must be able to run it: current value is "${(0,src_thrown/* messageOf */.b)(cause)}"`, 'use a newer runner image, whose C and C++ library is recent, or set runtime: wasm', { cause });
    }
}

;// CONCATENATED MODULE: ./build/packages/native/src/load-engine.js








/**
 * DuckDB, verified file by file. Cost with a kept engine: about 0.1 s to verify, most of it
 * beside this thread where `digest` is, and 0.05 s to load.
 * Errors: `ENGINE_MISSING` (no binary for this platform, none found, or the system lacks what it needs),
 * `ENGINE_DIGEST` (not the pinned one), `SERVICE_UNREACHABLE`, `SERVICE_REFUSED` (the registry), `INPUT_INVALID`.
 */
function loadDuckdb(settings) {
    return loadPinned('duckdb', settings);
}
/** ONNX Runtime; like `loadDuckdb`. Where there is no binary (Intel Macs, musl) it is the WebAssembly one. */
async function loadOnnxRuntime(settings) {
    return loadOnnxEngine(await findOnnxEngine(settings, 'auto'));
}
async function loadPinned(name, settings) {
    const { default: lock } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.t.bind(__webpack_require__, 79158, 17));
    return loadEngine(name, settings, { lock, cache: actionsCache(settings.env ?? process.env) });
}
/** Loads an engine as the lock pins it. `T` is what that version exports: its digest is what the type rests on. */
async function loadEngine(name, settings, { lock, ...ports }) {
    const request = requestEngine(lock, name, settings.platform ?? currentPlatform());
    const folder = await obtainEngine(request, settings, ports);
    try {
        // An absolute path known only now: no bundler can follow it, and no parent `node_modules` is looked at.
        return createRequire(join(folder, 'package.json'))(request.entry);
    }
    catch (cause) {
        throw new PlumblineError('ENGINE_MISSING', `Cannot load ${request.title} ${request.version}: this system must be able to run its binaries: ` +
            `current value is "${messageOf(cause)}"`, 'use a newer runner image: the binaries need a recent C and C++ library', { cause });
    }
}

// EXTERNAL MODULE: ./build/packages/traffic/src/features.js
var src_features = __webpack_require__(65948);
// EXTERNAL MODULE: ./build/packages/traffic/src/pair.js
var pair = __webpack_require__(86635);
// EXTERNAL MODULE: ./build/packages/traffic/src/lanes.js
var lanes = __webpack_require__(96424);
// EXTERNAL MODULE: ./build/packages/traffic/src/predictions.js
var src_predictions = __webpack_require__(8565);
;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/feature-table.js
/**
 * A request's features as the table a model takes. One tensor of several columns is spread over the model's features in
 * their order where none of them is named in the request.
 */
function featureTable({ rows, columns }, wanted) {
    const [only] = columns.values();
    const isMatrix = columns.size === 1 && only?.every((row) => Array.isArray(row) && row.length === wanted.length) === true;
    if (!isMatrix)
        return { rows, columns: new Map([...columns].map(([name, values]) => [name, toColumn(values)])) };
    const spread = wanted.map((name, place) => [
        name,
        toColumn((only ?? []).map((row) => (Array.isArray(row) ? (row[place] ?? null) : null))),
    ]);
    return { rows, columns: new Map(spread) };
}
/** A column of the kind its values are; mixed ones are text, which a model of numbers refuses. */
function toColumn(values) {
    const given = values.filter((value) => value !== null);
    if (given.every((value) => typeof value === 'number')) {
        return {
            kind: given.every(Number.isInteger) ? 'integer' : 'number',
            values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
            missing: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
        };
    }
    if (given.every((value) => typeof value === 'boolean')) {
        return { kind: 'boolean', values: values.map((value) => (value === null ? null : value === true)) };
    }
    return {
        kind: 'string',
        values: values.map((value) => (value === null ? null : typeof value === 'string' ? value : JSON.stringify(value))),
    };
}

;// CONCATENATED MODULE: ./build/actions/shadow-compare/src/score-models.js





/** Opens both models. `first` tells the width of a nameless matrix. Errors: those of `openModel` and of the engine. */
async function pairScorer({ inputs, context, models, random }, first) {
    const ort = await loadOnnxRuntime(context.engines);
    const features = (0,src_features/* readFeatures */._)(first.request.body);
    const open = async (lane) => {
        const path = models[lane]?.path ?? '';
        const what = `the ${lane} model`;
        const names = matrixNames(features);
        try {
            return await openModel(ort, path, { what });
        }
        catch (thrown) {
            // A matrix whose columns have no names anywhere is fed by position, as the server would feed it.
            const isNameless = thrown instanceof error/* PlumblineError */.Dl && thrown.code === 'MODEL_MISMATCH' && names !== null;
            if (!isNameless)
                throw thrown;
            return openModel(ort, path, { what, features: names });
        }
    };
    const opened = { baseline: await open('baseline'), candidate: await open('candidate') };
    return {
        score: async (numbered) => {
            const ask = async () => ({
                baseline: await outcomeOf(opened.baseline, numbered.exchange),
                candidate: await outcomeOf(opened.candidate, numbered.exchange),
            });
            const outcomes = await ask();
            const isRepeated = random.next() < inputs.repeatShare;
            return { ...(0,pair/* placeOf */.$t)(numbered), outcomes, repeats: isRepeated ? await ask() : (0,lanes/* forBoth */.j)(() => null) };
        },
        release: async () => {
            for (const lane of lanes/* LANES */.C)
                await opened[lane].release();
        },
    };
}
function matrixNames(features) {
    const [entry] = features?.columns ?? [];
    const row = entry?.[1][0];
    if (features?.columns.size !== 1 || entry === undefined || !Array.isArray(row))
        return null;
    return row.map((_, place) => `${entry[0]}.${place}`);
}
/** What a model says of one request; a request it cannot take is an error named by its code. */
async function outcomeOf(model, { request }) {
    const features = (0,src_features/* readFeatures */._)(request.body);
    if (features === null)
        return { kind: 'error', status: 'no features' };
    try {
        const scores = await model.score(featureTable(features, model.features));
        const predictions = (0,src_predictions/* predictionsOf */.e)('model', score_models_rowsOf(scores));
        if (predictions === null)
            return { kind: 'error', status: 'no prediction' };
        return { kind: 'predicted', predictions, latencyMs: null, cached: false };
    }
    catch (thrown) {
        if (!(thrown instanceof error/* PlumblineError */.Dl))
            throw thrown;
        return { kind: 'error', status: thrown.code };
    }
}
/** Labels where the model gives any, else its numbers; NaN is nothing, as in an answer over HTTP. */
function score_models_rowsOf({ rows, labels, values }) {
    if (labels !== null)
        return labels;
    const at = (column, row) => {
        const value = column[row] ?? Number.NaN;
        return Number.isNaN(value) ? null : value;
    };
    return Array.from({ length: rows }, (_, row) => {
        const all = values.map((column) => at(column, row));
        return all.length === 1 ? (all[0] ?? null) : all;
    });
}


/***/ }),

/***/ 65948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readFeatures)
/* harmony export */ });
/* harmony import */ var _plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36467);
/* harmony import */ var _oip_v2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94020);


const LIST_KEYS = ['instances', 'inputs', 'dataframe_records', 'data'];
/**
 * The features in a request's body: Open Inference Protocol inputs, a list of objects (bare, or under `instances`,
 * `inputs`, `dataframe_records` or `data`), or one object, which is one row. Null where the body is none of these.
 */
function readFeatures(body) {
    const parsed = body;
    if ((0,_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(parsed)) {
        const tensors = (0,_oip_v2_js__WEBPACK_IMPORTED_MODULE_1__/* .readTensors */ .J)(parsed['inputs']);
        if (tensors !== null)
            return fromTensors(tensors);
        const key = LIST_KEYS.find((name) => Array.isArray(parsed[name]));
        if (key === undefined)
            return fromRecords([parsed]);
        return readFeatures(parsed[key]);
    }
    if (!Array.isArray(parsed))
        return null;
    const records = parsed.filter(_plumbline_boundary__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O);
    return records.length === parsed.length ? fromRecords(records) : null;
}
function fromTensors(tensors) {
    const rows = tensors[0]?.rows.length ?? 0;
    if (tensors.some((tensor) => tensor.rows.length !== rows))
        return null;
    const columns = tensors.map(({ name, rows: values }) => [
        name,
        values.map((row) => (row.length === 1 ? (row[0] ?? null) : row)),
    ]);
    return { rows, columns: new Map(columns) };
}
function fromRecords(records) {
    const names = new Set(records.flatMap((record) => Object.keys(record)));
    if (records.length === 0 || names.size === 0)
        return null;
    const columns = [...names].map((name) => [
        name,
        records.map((record) => (Object.hasOwn(record, name) ? (record[name] ?? null) : null)),
    ]);
    return { rows: records.length, columns: new Map(columns) };
}


/***/ }),

/***/ 86635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Tn: () => (/* binding */ recordedPair),
/* harmony export */   a3: () => (/* binding */ answeredPair)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);

/** A pair from what a replay brought back. */
function answeredPair({ answers, repeats, ...numbered }, reading) {
    const { request } = numbered.exchange;
    const read = (lanes) => ({
        baseline: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutcome */ .KA)(lanes.baseline, request, reading),
        candidate: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .toOutcome */ .KA)(lanes.candidate, request, reading),
    });
    return {
        ...placeOf(numbered),
        outcomes: read(answers),
        repeats: repeats === null ? { baseline: null, candidate: null } : read(repeats),
    };
}
/** A pair from answers that stand in the recording. */
function recordedPair(numbered, reading) {
    const { request, responses = {} } = numbered.exchange;
    const repeat = (recorded) => recorded === undefined ? null : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(recorded, request, reading);
    return {
        ...placeOf(numbered),
        outcomes: {
            baseline: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(responses.baseline, request, reading),
            candidate: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutcome */ .P0)(responses.candidate, request, reading),
        },
        repeats: { baseline: repeat(responses.baseline_repeat), candidate: repeat(responses.candidate_repeat) },
    };
}
/** Where a pair comes from. */
function placeOf({ index, file, line, exchange, }) {
    return { index, file, line, id: exchange.id, session: exchange.session ?? null };
}


/***/ })

};
