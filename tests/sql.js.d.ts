declare module "sql.js" {
  interface Database {
    run(sql: string, parameters?: readonly (string | number | null)[]): void;
    exec(sql: string): { columns: string[]; values: (string | number | null)[][] }[];
  }
  export default function initSqlJs(): Promise<{ Database: new () => Database }>;
}
