/**
 * Calls `stop` once: on a signal, or when the process that started this one is gone (also by kill -9, which
 * nothing else would tell it).
 */
export function onStop(stop) {
  let isStopping = false;
  const once = async () => {
    if (isStopping) return;
    isStopping = true;
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  if (process.send) process.on('disconnect', once);
}
