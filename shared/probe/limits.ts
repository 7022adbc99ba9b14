/** How much one look may take, whatever the other side does. */
export const LIMITS = {
  /** From the first question for the name of the host to the last byte, with all redirects, in milliseconds. */
  milliseconds: 20_000,
  redirects: 5,
  /** As sent, and unpacked. In bytes. */
  wireBytes: 3_000_000,
  pageBytes: 6_000_000,
  robotsBytes: 500_000,
  headerBytes: 32_768,
} as const;
