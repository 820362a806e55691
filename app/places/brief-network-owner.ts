/** What says only which kind of company it is. */
const legalForm =
  /[\s,]+(?:(?:gmbh|ag) & co\.? kg|llc|ltda?|limited|limitada|inc|incorporated|gmbh|s\.?a\.?s|s\.?a|corporation|corp|co|s\.?r\.?l|b\.?v|n\.?v|ag|ab|asa?|a\.s|a\/s|oyj?|plc|s\.r\.o|d\.o\.o|llp|eireli|s\.?l|s\.?p\.?a|p?jsc|sarl|pty|pte|sdn|bhd|k\.?k|c\.?v|s\.a\. de c\.v)\.?$/i;

/** The owner of a network for where there is little room: “Comcast Cable Communications” without its “, LLC”. */
export function briefNetworkOwner(owner: string): string {
  let name = owner;
  for (;;) {
    const shorter = name.replace(legalForm, '');
    if (shorter === name || shorter.length < 2) return name;
    name = shorter;
  }
}
