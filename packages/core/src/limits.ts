/** Limits of the platform and of ourselves, each with its unit in the name. */
export const COMMENT_CHARS_MAX = 65_536;
export const SUMMARY_BYTES_MAX = 1024 * 1024;
export const ANNOTATIONS_PER_LEVEL_MAX = 10;
export const ANNOTATION_CHARS_MAX = 4_096;
export const STATUS_DESCRIPTION_CHARS_MAX = 140;
export const OUTPUT_BYTES_MAX = 256 * 1024;
export const EVIDENCE_BYTES_MAX = 16 * 1024 * 1024;
export const CONFIG_BYTES_MAX = 1024 * 1024;
export const JSON_DEPTH_MAX = 64;
export const NAME_CHARS_MAX = 200;
