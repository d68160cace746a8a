/** What is wrong with the bytes of a file, in words that follow "it must hold together:". No value of the data is in it. */
export class MalformedFile extends RangeError {
  override readonly name = 'MalformedFile';
}
