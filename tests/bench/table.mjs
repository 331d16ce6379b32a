/** Rows of cells as text, the first column to the left and the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "))
    .join("\n");
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of processor time: what else runs on the machine does not count. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of each program over the same articles: the median of three rounds, after one that is not counted. */
export function printPeers(layer, articles, programs) {
  const rows = Object.entries(programs).map(([name, read]) => {
    const times = Array.from({ length: 4 }, () => {
      const began = processorTime();
      for (const article of articles) read(article);
      return processorTime() - began;
    });
    return [name, `${((1000 * median(times.slice(1))) / articles.length).toFixed(0)} µs`];
  });
  console.log(`\n${table([[layer, "an article"], ...rows])}`);
}
