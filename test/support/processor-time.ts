/**
 * Milliseconds that this process has had a processor to itself. A clock would count what other programs on the machine do as well,
 * and a promise about our own speed would fail on a busy day. What is compiled and cleared away beside it counts too.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
