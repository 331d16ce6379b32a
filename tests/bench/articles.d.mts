export interface MadeArticle {
  title: string;
  published: string;
  text: string;
}
export function random(seed: number): () => number;
export function makeArticle(next: () => number, chars?: number): MadeArticle;
export function makeJsonLines(count: number, options?: { seed?: number; chars?: number }): string;
