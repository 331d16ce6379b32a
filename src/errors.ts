/** What the operator must mend: a code for programs, what happened and what to do for people, the place at fault. */
export class PipelineError extends Error {
  readonly code: string;
  readonly place: string | undefined;

  constructor(code: string, message: string, place?: string) {
    super(message);
    this.name = "PipelineError";
    this.code = code;
    this.place = place;
  }
}
