// The yardstick: the least a server can do that stores one answer durably. node:http, one prepared
// upsert with synchronous=FULL per request, no checks, no group commit. `node bare-save-server.js <file>`.
import { createServer } from 'node:http';
import process from 'node:process';
import BetterSqlite3 from 'better-sqlite3';

const connection = new BetterSqlite3(process.argv[2]);
connection.pragma('journal_mode = WAL');
connection.pragma('synchronous = FULL');
connection.exec('CREATE TABLE IF NOT EXISTS answer (attempt TEXT, position INTEGER, value TEXT, seq INTEGER, PRIMARY KEY (attempt, position))');
const upsert = connection.prepare(
  'INSERT INTO answer VALUES (?, ?, ?, ?) ON CONFLICT (attempt, position) DO UPDATE SET value = excluded.value, seq = excluded.seq WHERE excluded.seq > answer.seq',
);

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { seq, changes } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const [{ position, answer }] = changes;
    upsert.run(request.headers.authorization, position, JSON.stringify(answer), seq);
    const body = JSON.stringify({ ok: true, seq });
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ listening: server.address().port }));
