import type pg from 'pg';
import type BetterSqlite3 from 'better-sqlite3';

/** What a schema says about its tables, in words both databases and schema.prisma share. One line per fact. */
export type SchemaFacts = ReadonlySet<string>;

const SCALARS = ['String', 'Int', 'Boolean', 'DateTime', 'Float'];

/** Reads the models of schema.prisma as text: fields, optionality, keys, uniques, indexes, foreign keys. */
export function factsOfSchema(schema: string): SchemaFacts {
  const facts = new Set<string>();
  for (const [, model = '', body = ''] of schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    facts.add(`table ${model}`);
    for (const raw of body.split('\n')) {
      const line = raw.replace(/\/\/.*$/, '').trim();
      if (line === '') continue;
      const block = /^@@(id|unique|index)\(\[([^\]]+)\]/.exec(line);
      if (block) {
        const [, kind = '', columns = ''] = block;
        facts.add(`${keyKind(kind)} ${model}(${columns.replaceAll(/\s/g, '')})`);
        continue;
      }
      const [, field = '', type = '', mark = '', rest = ''] = /^(\w+)\s+(\w+)(\?|\[\])?\s*(.*)$/.exec(line) ?? [];
      if (!SCALARS.includes(type)) {
        const relation = /fields: \[([^\]]+)\], references: \[([^\]]+)\](?:, onDelete: (\w+))?/.exec(rest);
        if (relation) {
          const [, own = '', foreign = '', onDelete = 'Restrict'] = relation;
          facts.add(`foreign key ${model}(${own}) -> ${type}(${foreign}) on delete ${onDelete.toUpperCase()}`);
        }
        continue;
      }
      facts.add(`column ${model}.${field} ${type}${mark === '?' ? ' null' : ''}`);
      if (rest.includes('@id')) facts.add(`primary key ${model}(${field})`);
      if (rest.includes('@unique')) facts.add(`unique ${model}(${field})`);
    }
  }
  return facts;
}

function keyKind(kind: string): string {
  return kind === 'id' ? 'primary key' : kind;
}

const SQLITE_TYPES: Readonly<Record<string, string>> = { TEXT: 'String', INTEGER: 'Int', BOOLEAN: 'Boolean', DATETIME: 'DateTime', REAL: 'Float' };

/** The same facts, asked of a SQLite file. */
export function factsOfSqlite(connection: BetterSqlite3.Database): SchemaFacts {
  const facts = new Set<string>();
  const rows = (sql: string): Record<string, unknown>[] =>
    connection.prepare<[], Record<string, unknown>>(sql).safeIntegers(false).all();
  const tables = rows(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'`);
  for (const { name } of tables) {
    const table = String(name);
    facts.add(`table ${table}`);
    const columns = rows(`PRAGMA table_info("${table}")`);
    for (const column of columns) {
      const type = SQLITE_TYPES[String(column.type)] ?? String(column.type);
      facts.add(`column ${table}.${String(column.name)} ${type}${column.notnull === 0 ? ' null' : ''}`);
    }
    const keys = columns.filter((column) => Number(column.pk) > 0).sort((one, other) => Number(one.pk) - Number(other.pk));
    facts.add(`primary key ${table}(${keys.map((column) => String(column.name)).join(',')})`);
    for (const index of rows(`PRAGMA index_list("${table}")`)) {
      if (index.origin === 'pk') continue;
      const parts = rows(`PRAGMA index_info("${String(index.name)}")`).map((part) => String(part.name));
      facts.add(`${index.unique === 1 ? 'unique' : 'index'} ${table}(${parts.join(',')})`);
    }
    for (const key of rows(`PRAGMA foreign_key_list("${table}")`)) {
      facts.add(`foreign key ${table}(${String(key.from)}) -> ${String(key.table)}(${String(key.to)}) on delete ${String(key.on_delete)}`);
    }
  }
  return facts;
}

const POSTGRES_TYPES: Readonly<Record<string, string>> = {
  text: 'String',
  integer: 'Int',
  boolean: 'Boolean',
  'timestamp with time zone': 'DateTime',
  'double precision': 'Float',
};

/** The same facts, asked of a PostgreSQL database. */
export async function factsOfPostgres(pool: pg.Pool): Promise<SchemaFacts> {
  const facts = new Set<string>();
  const columns = await pool.query<{ table_name: string; column_name: string; data_type: string; is_nullable: string }>(
    `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'`,
  );
  for (const row of columns.rows) {
    facts.add(`table ${row.table_name}`);
    const type = POSTGRES_TYPES[row.data_type] ?? row.data_type;
    facts.add(`column ${row.table_name}.${row.column_name} ${type}${row.is_nullable === 'YES' ? ' null' : ''}`);
  }
  const indexes = await pool.query<{ tablename: string; indexdef: string; primary: boolean }>(
    `SELECT t.relname AS tablename, pg_get_indexdef(i.indexrelid) AS indexdef, i.indisprimary AS "primary"
     FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
     WHERE n.nspname = 'public' AND t.relname NOT LIKE '\\_%'`,
  );
  for (const row of indexes.rows) {
    const parts = (/\(([^)]*)\)$/.exec(row.indexdef)?.[1] ?? row.indexdef).replaceAll(/["\s]/g, '');
    const kind = row.primary ? 'primary key' : row.indexdef.startsWith('CREATE UNIQUE') ? 'unique' : 'index';
    facts.add(`${kind} ${row.tablename}(${parts})`);
  }
  const keys = await pool.query<{ own: string; own_column: string; foreign: string; foreign_column: string; deltype: string }>(
    `SELECT o.relname AS own, a.attname AS own_column, f.relname AS "foreign", b.attname AS foreign_column, c.confdeltype AS deltype
     FROM pg_constraint c
     JOIN pg_class o ON o.oid = c.conrelid JOIN pg_class f ON f.oid = c.confrelid
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
     WHERE c.contype = 'f'`,
  );
  const actions: Readonly<Record<string, string>> = { r: 'RESTRICT', c: 'CASCADE', a: 'NO ACTION', n: 'SET NULL', d: 'SET DEFAULT' };
  for (const row of keys.rows) {
    facts.add(
      `foreign key ${row.own}(${row.own_column}) -> ${row.foreign}(${row.foreign_column}) on delete ${actions[row.deltype] ?? row.deltype}`,
    );
  }
  return facts;
}

/** Facts of one side that the other lacks, as sentences; empty when they agree. */
export function schemaDifferences(schema: SchemaFacts, database: SchemaFacts): string[] {
  return [
    ...[...schema].filter((fact) => !database.has(fact)).map((fact) => `only in schema.prisma: ${fact}`),
    ...[...database].filter((fact) => !schema.has(fact)).map((fact) => `only in the database: ${fact}`),
  ].sort();
}
