// Loaded into a portal before it starts: its clock is wrong by the seconds of the last message.
const { now } = Date;
let skewMs = 0;
Date.now = () => now() + skewMs;
process.on('message', (/** @type {{ skewSeconds?: number }} */ { skewSeconds = 0 }) => {
  skewMs = skewSeconds * 1000;
});
