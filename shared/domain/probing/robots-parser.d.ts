/** Its own types say that the function is a member `default`, which it is not. */
declare module 'robots-parser' {
  interface Robots {
    /** Whether an address may be asked for; undefined where it is of another host. */
    isDisallowed(address: string, agent: string): boolean | undefined;
  }
  function parse(address: string, text: string): Robots;
  export = parse;
}
