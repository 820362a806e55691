// Preloaded into a Node child: ends its whole process group when the channel to its parent closes,
// as it does when the parent was killed outright.
process.on('disconnect', () => {
  process.kill(process.platform === 'win32' ? process.pid : 0, 'SIGTERM');
});
process.channel?.unref();
