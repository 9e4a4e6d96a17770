import autocannon from 'autocannon';

const seconds = Number(process.env.BENCH_SECONDS ?? 8);

/** Requests a second and the 99th percentile under ten connections. Anything but success ends the bench. */
export async function load({ url, method = 'GET', body, headers = {} }) {
  let number = 0;
  const request = {
    method,
    ...(body && {
      setupRequest: (next) => {
        number += 1;
        return { ...next, body: body(number) };
      },
    }),
  };
  const options = {
    url,
    connections: 10,
    headers: { ...(body && { 'content-type': 'application/x-www-form-urlencoded' }), ...headers },
    requests: [request],
  };
  await autocannon({ ...options, duration: 2 });
  const result = await autocannon({ ...options, duration: seconds });
  if (result['4xx'] + result['5xx'] + result.errors > 0) {
    throw new Error(`${url}: ${result['4xx']} refused, ${result['5xx']} failed, ${result.errors} lost.`);
  }
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** One line a figure: how many of the reference's requests it manages, and how much longer its slowest take. */
export function figure(name, measured, reference) {
  const ratio = (measured.perSecond / reference.perSecond).toFixed(3);
  const slowest = (measured.p99 / Math.max(1, reference.p99)).toFixed(1);
  console.log(`${name}: ${ratio}`);
  console.log(`${name}, p99: ${slowest}`);
  console.log(
    `  (${measured.perSecond.toFixed(0)}/s, p99 ${measured.p99} ms; reference ${reference.perSecond.toFixed(0)}/s, p99 ${reference.p99} ms)`,
  );
}
