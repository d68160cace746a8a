import type { TypedField, TypedMessage } from './typed-message.ts';

/** The one field of this name where it holds a message. */
export function messageIn(message: TypedMessage, name: string): TypedField<TypedMessage> | undefined {
  return messagesIn(message, name)[0];
}

/** All fields of this name that hold messages. */
export function messagesIn(message: TypedMessage, name: string): readonly TypedField<TypedMessage>[] {
  return (message.fields.get(name) ?? []).flatMap((field) =>
    typeof field.value === 'object' ? [{ ...field, value: field.value }] : [],
  );
}

/** The one field of this name where it holds text or a name of an enumeration. */
export function textIn(message: TypedMessage, name: string): TypedField<string> | undefined {
  return textsIn(message, name)[0];
}

/** All fields of this name that hold text. */
export function textsIn(message: TypedMessage, name: string): readonly TypedField<string>[] {
  return (message.fields.get(name) ?? []).flatMap((field) =>
    typeof field.value === 'string' ? [{ ...field, value: field.value }] : [],
  );
}

/** The one field of this name where it holds a number; whole numbers beyond ±(2^53 − 1) are rounded to a double. */
export function numberIn(message: TypedMessage, name: string): TypedField<number> | undefined {
  const field = limitIn(message, name);
  return field === undefined ? undefined : { ...field, value: Number(field.value) };
}

/** The same, where whole numbers beyond ±(2^53 − 1) stay text. */
export function limitIn(message: TypedMessage, name: string): TypedField<number | string> | undefined {
  const field = message.fields.get(name)?.[0];
  if (field === undefined || typeof field.value === 'object' || typeof field.value === 'boolean') return undefined;
  return { ...field, value: field.value };
}

/** Is the field there and true? */
export function isSet(message: TypedMessage | undefined, name: string): boolean {
  return message?.fields.get(name)?.[0]?.value === true;
}
