// `variorum publish` beside gh-pages (npm) and, where it is installed, `mkdocs gh-deploy`: real pushes to bare repositories
// in a temporary folder. Twice unchanged, over a branch made by hand, while somebody else pushes, killed at twelve moments.
//   node .ci/publish-peers.mjs      needs the program (plain `mvn`), git, node 18 or later with npm
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const version = '6.3.0';
const kills = Number(process.env.KILLS ?? 12);
const tools = process.env.PUBLISH_PEERS_HOME ?? join(tmpdir(), `variorum-gh-pages-${version}`);
const program = resolve('target/variorum/bin/variorum');
const work = mkdtempSync(join(tmpdir(), 'publish-peers-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
if (!existsSync(join(tools, 'node_modules/gh-pages'))) {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', tools, `gh-pages@${version}`]);
}
const settings = join(work, 'gitconfig');
writeFileSync(settings, '[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n');
const environment = { ...process.env, GIT_CONFIG_GLOBAL: settings, LC_ALL: 'C' };

const shell = (command, folder, env = environment) => spawnSync('bash', ['-c', command], { cwd: folder, env, encoding: 'utf8' });
const says = (command, folder) => shell(command, folder).stdout.trim();
const pages = (folder, ending, text) => {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < 30; number++) writeFileSync(join(folder, `p${number}.${ending}`), text + number);
};

const peers = {
  variorum: {
    command: `${program} publish --content . --base-url https://ada.github.io/notes/`,
    prepare: (source) => shell(`${program} init ${source}`, work),
    change: (source) => {
      const collection = join(source, 'notes', readdirSync(join(source, 'notes'))[0]);
      const note = readdirSync(collection).find((name) => name.endsWith('.md'));
      appendFileSync(join(collection, note), `\n- Another line, ${Math.random()}.\n`);
    },
  },
  'gh-pages': {
    command: `${join(tools, 'node_modules/.bin/gh-pages')} -d out`,
    prepare: (source) => {
      pages(join(source, 'out'), 'html', '<h1>Page</h1>');
      mkdirSync(join(source, 'node_modules'));
      writeFileSync(join(source, 'package.json'), '{"name": "site"}');
      writeFileSync(join(source, '.gitignore'), 'node_modules\n');
    },
    change: (source) => appendFileSync(join(source, 'out/p0.html'), `${Math.random()}`),
  },
  'mkdocs gh-deploy': {
    command: `${process.env.MKDOCS ?? 'mkdocs'} gh-deploy`,
    prepare: (source) => {
      pages(join(source, 'docs'), 'md', '# Page ');
      writeFileSync(join(source, 'docs/index.md'), '# Home\n');
      writeFileSync(join(source, 'mkdocs.yml'), 'site_name: Site\n');
      writeFileSync(join(source, '.gitignore'), 'site\n');
    },
    change: (source) => appendFileSync(join(source, 'docs/p0.md'), `\n${Math.random()}\n`),
  },
};

/** A bare repository and a clone with the source; by hand: the branch holds somebody's files already. */
function begin(peer, byHand) {
  const folder = mkdtempSync(join(work, 'run-'));
  const source = join(folder, 'source');
  const remote = join(folder, 'remote.git');
  peer.prepare(source);
  shell(`git init -q --bare ${remote} && git init -q && git add -A && git commit -qm first`, source);
  shell(`git remote add origin ${remote} && git push -q origin HEAD:main`, source);
  if (byHand) {
    shell(`git clone -q ${remote} other && cd other && git checkout -q --orphan gh-pages && git rm -rfq .`, folder);
    shell('echo mine > thesis.txt && git add -A && git commit -qm hand && git push -q origin gh-pages', join(folder, 'other'));
    shell('git fetch -q', source);
  }
  return { folder, source, remote };
}

/** A git that, before the first push, pushes a commit of somebody else. */
function crossed({ folder, remote }) {
  const git = says('command -v git', folder);
  const other = [
    `unset \${!GIT_*}; export GIT_CONFIG_GLOBAL=${settings}; cd ${folder}; ${git} clone -q -b gh-pages ${remote} late`,
    `cd late; echo later > later.txt; ${git} add -A; ${git} commit -qm meanwhile; ${git} push -q origin gh-pages`,
  ].join('\n');
  mkdirSync(join(folder, 'bin'));
  const first = `[[ " $* " == *" push "* ]] && mkdir ${folder}/once 2>/dev/null`;
  writeFileSync(join(folder, 'bin/git'), `#!/bin/bash\nif ${first}; then (${other}) >/dev/null 2>&1; fi\nexec ${git} "$@"\n`);
  chmodSync(join(folder, 'bin/git'), 0o755);
  return { ...environment, PATH: `${join(folder, 'bin')}:${environment.PATH}` };
}

const commits = (remote) => says('git log --format=%s gh-pages', remote).split('\n').filter(Boolean);
const holds = (remote, file) => says('git ls-tree --name-only gh-pages', remote).split('\n').includes(file);

for (const [name, peer] of Object.entries(peers)) {
  if (shell(peer.command.split(' ')[0] + ' --version', work).status !== 0) { console.log(`${name}: not here`); continue; }
  const publish = (at, env) => shell(peer.command, at.source, env).status;
  console.log(name);

  let at = begin(peer);
  const refs = says('git for-each-ref', at.source);
  const twice = `exit ${publish(at)}, ${publish(at)}; commits ${commits(at.remote).length}`;
  console.log(`  twice unchanged: ${twice}; refs of the source ${says('git for-each-ref', at.source) === refs ? 'as before' : 'changed'}`);

  at = begin(peer, true);
  const byHand = publish(at);
  console.log(`  a branch made by hand: exit ${byHand}; its file is ${holds(at.remote, 'thesis.txt') ? 'there' : 'gone from the branch'}`);

  at = begin(peer);
  publish(at);
  peer.change(at.source);
  const meanwhile = publish(at, crossed(at));
  const theirs = commits(at.remote).includes('meanwhile') ? 'kept' : 'lost';
  const again = publish(at);
  shell('git fetch -q', at.source);
  console.log(`  somebody pushes meanwhile: exit ${meanwhile}; their commit ${theirs}; again: exit ${again}; after git fetch: exit ${publish(at)}`);

  at = begin(peer);
  const start = Date.now();
  publish(at);
  const whole = Date.now() - start;
  let broken = 0;
  let stuck = 0;
  for (let kill = 0; kill < kills; kill++) {
    peer.change(at.source);
    const child = spawn('bash', ['-c', peer.command], { cwd: at.source, env: environment, detached: true, stdio: 'ignore' });
    const ended = new Promise((done) => child.on('exit', done));
    await new Promise((later) => setTimeout(later, (whole * (kill + 0.5)) / kills));
    try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it had ended */ }
    await ended;
    broken += shell('git fsck --full', at.remote).status === 0 ? 0 : 1;
    stuck += publish(at) === 0 ? 0 : 1;
  }
  console.log(`  killed at ${kills} moments of ${(whole / 1000).toFixed(1)} s: remote broken ${broken}, the next publication failed ${stuck}`);
}
