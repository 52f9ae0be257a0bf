/**
 * The most that whole units can flow from one vertex to another (Edmonds and Karp). Vertices are numbered as they are
 * asked for; small graphs only.
 */
export class FlowNetwork {
  private readonly heads: number[] = [];
  private readonly room: number[] = [];
  private readonly outgoing: number[][] = [];

  vertex(): number {
    this.outgoing.push([]);
    return this.outgoing.length - 1;
  }

  edge(from: number, to: number, capacity: number): void {
    const edge = this.heads.length;
    this.heads.push(to, from);
    this.room.push(capacity, 0);
    this.outgoing[from]?.push(edge);
    this.outgoing[to]?.push(edge + 1);
  }

  /** Fills what room there is and returns how much came through; may be called again when edges were added. */
  fill(source: number, sink: number): number {
    let total = 0;
    for (let pushed = this.augment(source, sink); pushed > 0; pushed = this.augment(source, sink)) total += pushed;
    return total;
  }

  private augment(source: number, sink: number): number {
    const reachedBy = new Map<number, number>();
    const queue = [source];
    for (let at = 0; at < queue.length && !reachedBy.has(sink); at += 1) {
      for (const edge of this.outgoing[queue[at] ?? source] ?? []) {
        const head = this.heads[edge] ?? source;
        if ((this.room[edge] ?? 0) <= 0 || head === source || reachedBy.has(head)) continue;
        reachedBy.set(head, edge);
        queue.push(head);
      }
    }
    if (!reachedBy.has(sink)) return 0;
    const path: number[] = [];
    for (let vertex = sink; vertex !== source; ) {
      const edge = reachedBy.get(vertex) ?? 0;
      path.push(edge);
      vertex = this.heads[edge ^ 1] ?? source;
    }
    const pushed = Math.min(...path.map((edge) => this.room[edge] ?? 0));
    for (const edge of path) {
      this.room[edge] = (this.room[edge] ?? 0) - pushed;
      this.room[edge ^ 1] = (this.room[edge ^ 1] ?? 0) + pushed;
    }
    return pushed;
  }
}
