/** What one contact with the sign-in service showed of the browser. */
export interface ClientInfo {
  userAgent: string | null;
  ip: string | null;
  asn: string | null;
}
