// made by scripts/generate; do not edit

export const CONTRACT = 1;

/** LSP position: 0-based line, 0-based character in the negotiated encoding. */
export interface Position {
  line: number;
  character: number;
}

/** LSP range, end exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

/** Words of the user. */
export interface TextPart {
  type: "text";
  text: string;
}

/** A document: the live text when it is open (a notebook's: its cells in order), else the file. */
export interface BufferPart {
  type: "buffer";
  uri: string;
  range?: Range | null;
}

/** What the user selected. */
export interface SelectionPart {
  type: "selection";
  uri: string;
  range: Range;
}

/** Problems the editor shows; ``diagnostics`` as LSP has them, else those last seen in a code action request. */
export interface DiagnosticsPart {
  type: "diagnostics";
  uri: string;
  range?: Range | null;
  diagnostics?: (Record<string, unknown>)[] | null;
}

/** A picture: one of ``uri``, ``path``, ``data``. The content tells what it is, never the name. PNG, JPEG, GIF, WebP, BMP, TIFF and AVIF, SVG (of an open document: its live text), pages of a PDF; with ``render`` the text of a document as it looks in an editor. */
export interface ImagePart {
  type: "image";
  /** `file:`, an open document's, or `data:` with base64. */
  uri?: string | null;
  /** Absolute. */
  path?: string | null;
  /** base64, as from a clipboard. */
  data?: string | null;
  /** Not relied on. */
  mimeType?: string | null;
  /** Pages of a PDF, 1-based, at most 20; default: the first. */
  pages?: number[] | null;
  /** `code`: a picture of the text, highlighted, with line numbers; needs `uri` or `path`. */
  render?: "code" | null;
  /** With `render`: the lines to show. */
  range?: Range | null;
}

/** A file of any kind that the agent should read, or a folder of the workspace. */
export interface FilePart {
  type: "file";
  uri: string;
}

/** How a turn runs; what is absent comes from the settings, then from codex' own configuration. */
export interface Options {
  model?: string | null;
  reasoningEffort?: string | null;
  /** With `appServer` up to codex 0.128 only. */
  profile?: string | null;
  /** `danger-full-access` needs a trusted workspace. */
  sandbox?: "read-only" | "workspace-write" | "danger-full-access" | null;
  /** Whether the agent's commands may use the network. */
  network?: boolean | null;
  /** URIs of more folders the agent may write in. */
  addDirs?: string[] | null;
  gitCheck?: "require" | "skip" | null;
  /** `direct` needs a trusted workspace. */
  room?: "auto" | "overlay" | "fuse" | "clone" | "copy" | "direct" | null;
  /** What the final message must fit: a JSON Schema, the URI or absolute path of a document that holds one (open documents: their live text), or a name from the setting `outputSchemas`. */
  outputSchema?: Record<string, unknown> | string | null;
  /** `strict` (default): a schema that strict mode would refuse is refused; `normalize`: it is changed into one that strict mode takes; `asIs`: sent unchanged, for other providers. */
  outputSchemaRules?: "strict" | "normalize" | "asIs" | null;
  /** Seconds after which the turn is cancelled. */
  timeoutSeconds?: number | null;
  /** Whether a thread that goes on finds its undecided changes in the room (default) or not. */
  startFrom?: "pending" | "clean" | null;
  /** `appServer` streams messages and output and can be steered; taken by itself for a review. */
  transport?: "exec" | "appServer" | null;
  /** When codex asks before it does something, see `codex/question/asked`; anything but `never` takes the transport `appServer` by itself. */
  approvalPolicy?: "never" | "on-request" | "untrusted" | null;
  /** Whether the agent may look into the editor. */
  tools?: boolean | null;
  /** `annotations`: accepts of this turn ask for confirmation in the client's own preview. */
  preview?: "none" | "annotations" | null;
  /** Overrides of codex' configuration by dotted name; needs a trusted workspace. */
  config?: Record<string, unknown> | null;
}

/** What was found out about the repository before the start, without running what its config names. */
export interface GitCheck {
  /** False when the check was skipped. */
  checked: boolean;
  repository: boolean;
  root?: string | null;
  bare?: boolean;
  branch?: string | null;
  head?: string | null;
  detached?: boolean;
  /** `merge`, `rebase`, … when one is in progress. */
  operation?: string | null;
  /** Changed tracked files; null when not found out in time. */
  uncommitted?: number | null;
  untracked?: number | null;
  /** A linked work tree. */
  worktree?: boolean;
  /** The folder lies in a submodule. */
  submodule?: boolean;
  /** The repository has submodules. */
  submodules?: boolean;
  /** Config keys that name programs; none was run. */
  unsafe?: string[];
  problems?: string[];
}

/** Where a turn works. */
export interface RoomInfo {
  kind: "overlay" | "fuse" | "clone" | "copy" | "direct";
  folder: string;
  /** Why no better kind was taken. */
  reason?: string | null;
}

/** An expected failure. */
export interface Problem {
  kind: string;
  message: string;
  hint?: string | null;
}

/** Tokens of this turn alone. */
export interface Usage {
  inputTokens?: number;
  cachedInputTokens?: number;
  outputTokens?: number;
  reasoningOutputTokens?: number;
  cacheWriteInputTokens?: number;
}

/** One step of the agent's plan. */
export interface TodoItem {
  text: string;
  status: "pending" | "inProgress" | "completed";
}

/** What is wrong at one place of an answer. */
export interface OutputFlaw {
  /** JSON Pointer into the answer. */
  pointer: string;
  message: string;
}

/** Why a final message is no structured output; the text itself is the final message. */
export interface OutputProblem {
  kind: "noFinalMessage" | "outputTooLarge" | "outputNotJson" | "outputDoesNotFit" | "outputUnchecked";
  message: string;
  /** The first ones. */
  errors?: OutputFlaw[];
}

/** Something that `outputSchemaRules: "normalize"` changed. */
export interface SchemaChange {
  /** JSON Pointer into the schema as it was given. */
  pointer: string;
  message: string;
}

/** A turn in a list. */
export interface TurnSummary {
  turnId: string;
  threadId?: string | null;
  workspaceFolder: string;
  /** The first words of the prompt. */
  prompt: string;
  status: "running" | "completed" | "failed" | "cancelled";
  /** Seconds since 1970. */
  startedAt: number;
  endedAt?: number | null;
  proposalId?: string | null;
  proposalState?: "growing" | "open" | "decided" | "superseded" | null;
  usage?: Usage | null;
}

/** How a question of codex' was decided. */
export interface Decision {
  questionId: string;
  kind: "command" | "fileChange" | "permissions" | "elicitation" | "userInput";
  /** A line of it. */
  what: string;
  /** Of exactly what was asked, and where. */
  sha256: string;
  /** The choice that codex was told, if it was told any. */
  answer?: string | null;
  /** `settings`: the setting `approvals`; `memory`: the user answered exactly the same with `acceptForSession`; `time`: nobody answered; `size`: too long to be read, or too many; `codex` withdrew it; the turn came to its `end`. */
  by: "user" | "settings" | "memory" | "time" | "size" | "codex" | "end";
  /** Seconds since 1970. */
  at: number;
}

/** A turn with all that was shown of it. */
export interface Turn {
  turnId: string;
  threadId?: string | null;
  workspaceFolder: string;
  /** The first words of the prompt. */
  prompt: string;
  status: "running" | "completed" | "failed" | "cancelled";
  /** Seconds since 1970. */
  startedAt: number;
  endedAt?: number | null;
  proposalId?: string | null;
  proposalState?: "growing" | "open" | "decided" | "superseded" | null;
  usage?: Usage | null;
  items?: (Record<string, unknown>)[];
  todos?: TodoItem[];
  finalMessage?: string | null;
  /** The final message as data that fits the output schema. */
  structuredOutput?: unknown;
  structuredOutputError?: OutputProblem | null;
  error?: Problem | null;
  decisions?: Decision[];
  room?: RoomInfo | null;
  gitCheck?: GitCheck | null;
}

/** Permission bits in octal, e.g. `100644`-style without the type: `644`. */
export interface ModeChange {
  old: string | null;
  new: string | null;
}

/** What the user decides; a change without lines has ``lines: []``. Line numbers are 1-based. */
export interface Hunk {
  id: string;
  state: "pending" | "accepted" | "rejected" | "conflicted";
  aspect: "lines" | "whole" | "rename" | "mode" | "eol";
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: string[];
  /** Whose last line (`-` old, `+` new) ends a text without a newline at its end. */
  noNewlineAtEnd?: ("old" | "new")[] | null;
  conflict?: string | null;
}

/** A changed file; ``path`` is relative to the workspace folder, absolute in an added folder. */
export interface File {
  path: string;
  uri: string;
  /** An open document that is no file of these: `uri` names it, `path` is its title, and what is accepted goes through the editor, never to disk. */
  buffer?: boolean;
  kind: "add" | "update" | "delete" | "rename";
  oldPath?: string | null;
  binary: boolean;
  sensitive: boolean;
  /** Why this can never be applied. */
  blocked?: string | null;
  mode?: ModeChange | null;
  linkTarget?: string | null;
  origin: ("patch" | "command")[];
  hunks: Hunk[];
  state: "pending" | "partial" | "accepted" | "rejected" | "conflicted" | "blocked";
}

/** What a turn would change. */
export interface Proposal {
  proposalId: string;
  turnId: string;
  state: "growing" | "open" | "decided" | "superseded";
  supersededBy?: string | null;
  workspaceFolder: string;
  files: File[];
  /** Changed files left out because git ignores them. */
  ignored?: number;
}

/** A changed file in a notification. */
export interface FileCount {
  path: string;
  kind: "add" | "update" | "delete" | "rename";
  hunks: number;
}

/** A hunk that could not be merged with what stands there now. */
export interface HunkConflict {
  hunkId: string;
  reason: string;
}

/** A path and why it was left alone. */
export interface PathReason {
  path: string;
  reason: string;
  /** True when the user said no in the client's own preview: there is nothing to tell them. */
  declined?: boolean | null;
}

/** A file that codex wants to change by a patch, as it told it; for people to read, never applied. */
export interface QuestionFile {
  /** Absolute. */
  path: string;
  /** `add`, `update`, `delete`, … */
  kind: string;
  /** Hunks of a unified diff for `update`, else the whole text; cut when long. */
  diff: string;
}

/** One of the values that a field can have. */
export interface FieldOption {
  value: string;
  label: string;
  description?: string | null;
}

/** Something to fill in; the answer's ``content`` has it by its ``id``. */
export interface QuestionField {
  id: string;
  label: string;
  /** More about it. */
  text?: string | null;
  /** Of its value; `strings`: a list of values out of `options`. */
  type: "string" | "number" | "integer" | "boolean" | "strings";
  required?: boolean;
  /** The only values, unless `other` is true. */
  options?: FieldOption[] | null;
  /** Words of the user's own will do too. */
  other?: boolean | null;
  /** Not to be shown while it is typed. */
  secret?: boolean | null;
  default?: unknown;
}

/** Something that codex wants to be allowed or told before it goes on. */
export interface Question {
  questionId: string;
  turnId: string;
  kind: "command" | "fileChange" | "permissions" | "elicitation" | "userInput";
  /** The whole question in words, several lines; from an untrusted source. */
  text: string;
  /** What `answer` can be: `accept`, `acceptForSession` (also whenever exactly the same is asked again, while this daemon lives), `decline`, `cancel` (no, and the turn ends; of an elicitation: no answer at all); of a question of the agent's with one field of options also their values. */
  choices: string[];
  /** Each choice in words for a button. */
  labels: Record<string, string>;
  /** The choice that is taken when nobody answers: always a refusal. */
  default: string;
  /** When the default is taken, in seconds since 1970; absent: when the turn ends. */
  expiresAt?: number | null;
  /** Why, in the agent's words. */
  reason?: string | null;
  /** The command as codex writes it. */
  command?: string | null;
  /** Its words, the shell that it is given to included. */
  argv?: string[] | null;
  /** Where it would run. */
  cwd?: string | null;
  files?: QuestionFile[] | null;
  /** What is to be permitted, a line each. */
  permissions?: string[] | null;
  /** The MCP server that asks. */
  server?: string | null;
  /** A page that the user is asked to open, never opened by itself. */
  url?: string | null;
  /** What `accept` needs as `content`. */
  fields?: QuestionField[] | null;
}

/** What codex is to review: what is not committed, a commit, or all that a branch has not. */
export interface Review {
  target: "uncommitted" | "commit" | "branch";
  /** With `commit`: which one. */
  commit?: string | null;
  /** With `branch`: the one that the work is compared with. */
  branch?: string | null;
}

/** Starts a turn. */
export interface TurnStartParams {
  /** Empty with `review`: a review takes no words. */
  prompt: string | (TextPart | BufferPart | SelectionPart | DiagnosticsPart | ImagePart | FilePart)[];
  review?: Review | null;
  /** URI; default: the first workspace folder. */
  workspaceFolder?: string | null;
  /** The thread to go on with. */
  threadId?: string | null;
  /** Branch off the thread instead of appending to it. */
  fork?: boolean;
  options?: Options;
  workDoneToken?: string | number | null;
}

/** The turn was accepted and has its room. */
export interface TurnStartResult {
  turnId: string;
  room: RoomInfo;
  gitCheck: GitCheck;
  /** With `outputSchemaRules: "normalize"`: what it changed. */
  outputSchemaChanges?: SchemaChange[] | null;
  /** How codex is run for it. */
  transport: "exec" | "appServer";
}

/** Adds words to a turn that runs; needs the transport `appServer`. Answered once codex has taken them. */
export interface TurnSteerParams {
  turnId: string;
  prompt: string | (TextPart | BufferPart | SelectionPart | DiagnosticsPart | ImagePart | FilePart)[];
}

/** Names a turn. */
export interface TurnParams {
  turnId: string;
}

/** The turn's status once nothing of it runs any more. */
export interface TurnCancelResult {
  status: "completed" | "failed" | "cancelled";
}

/** Nothing. */
export interface Empty {
}

/** Turns of the workspace folders, newest first, from before a restart too. */
export interface TurnListResult {
  turns: TurnSummary[];
}

/** One turn. */
export interface TurnReadResult {
  turn: Turn;
}

/** Answers a question. One that is answered, expired or withdrawn is refused as `questionGone`. */
export interface QuestionAnswerParams {
  questionId: string;
  /** One of its `choices`. */
  answer: string;
  /** The values of its `fields`, by id. */
  content?: Record<string, unknown> | null;
}

/** The questions that wait for an answer, oldest first. */
export interface QuestionListResult {
  questions: Question[];
}

/** Names a proposal. */
export interface ProposalParams {
  proposalId: string;
}

/** One proposal. */
export interface ProposalReadResult {
  proposal: Proposal;
}

/** Names one side of a changed file. */
export interface ProposalContentParams {
  proposalId: string;
  path: string;
  side: "base" | "proposed" | "merged";
}

/** A side's content: ``text`` when it is text, ``base64`` otherwise; neither when nothing stands there. */
export interface ProposalContentResult {
  text?: string | null;
  base64?: string | null;
  encoding: string | null;
  eol: "\n" | "\r\n" | "\r" | "mixed" | "none" | null;
  bom?: boolean;
  mode: string | null;
}

/** Which hunks: named ones, those of some paths, or (neither list) everything that is not sensitive. */
export interface SelectionParams {
  proposalId: string;
  hunkIds?: string[] | null;
  paths?: string[] | null;
  includeSensitive?: boolean;
}

/** What entered the user's files, verified. */
export interface AcceptResult {
  accepted: string[];
  conflicted: HunkConflict[];
  left: PathReason[];
  proposal: Proposal;
}

/** What was turned down. */
export interface RejectResult {
  rejected: string[];
  proposal: Proposal;
}

/** Which paths an undo or redo brought back, and which it could not. */
export interface RestoreResult {
  restored: string[];
  refused: PathReason[];
  proposal: Proposal;
}

/** A proposal to open as a document, or a turn: its plan, what the agent said, its commands with their output. */
export interface ShowParams {
  /** Default: the newest open one. */
  proposalId?: string | null;
  turnId?: string | null;
}

/** The document that shows it. */
export interface ShowResult {
  uri: string;
}

/** A turn to open as a document: its plan and output, or (`codex.turn.todos`) its plan alone. */
export interface TurnShowParams {
  /** Default: the newest. */
  turnId?: string | null;
}

/** Names a question. */
export interface QuestionParams {
  /** Default: the one that waits, if it is only one. */
  questionId?: string | null;
}

/** What goes in with the next turn that is started by a command, besides what that names itself. */
export interface AttachParams {
  uri: string;
  /** A selection; default: the whole document. */
  range?: Range | null;
}

/** What waits for the next turn. */
export interface AttachResult {
  /** Titles. */
  attached: string[];
}

/** Asks for threads of a folder, newest first. */
export interface ThreadListParams {
  /** URI; default: the first workspace folder. */
  workspaceFolder?: string | null;
  /** Words in its name or prompts. */
  search?: string | null;
  /** Those that were archived, instead of the others. */
  archived?: boolean;
  /** `nextCursor` of the page before. */
  cursor?: string | null;
  limit?: number;
}

/** A thread that codex keeps, whoever began it. */
export interface Thread {
  threadId: string;
  name?: string | null;
  /** The first words of its first prompt. */
  preview: string;
  /** URI of where it worked. */
  folder?: string | null;
  /** Seconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** `cli`, `vscode`, `exec`, `appServer`, … */
  source: string;
  branch?: string | null;
  model?: string | null;
  forkedFrom?: string | null;
}

/** A page of threads. */
export interface ThreadListResult {
  threads: Thread[];
  nextCursor?: string | null;
}

/** Names a thread, and how many of its turns: the newest, or those before a `cursor`. */
export interface ThreadReadParams {
  threadId: string;
  /** `nextCursor` of the page before. */
  cursor?: string | null;
  limit?: number;
}

/** A turn as codex keeps it; the user's words are items of type `user_message`. */
export interface PastTurn {
  status: string;
  /** Seconds since 1970. */
  startedAt?: number | null;
  items: (Record<string, unknown>)[];
  /** How many older items there were that are not told: they are too large. */
  dropped?: number;
}

/** A thread with some of its turns, oldest of them first. */
export interface ThreadReadResult {
  thread: Thread;
  turns: PastTurn[];
  /** Where older turns go on; absent: there are none. */
  nextCursor?: string | null;
}

/** Takes a thread out of the list, or with `archived: false` back in. */
export interface ThreadArchiveParams {
  threadId: string;
  archived?: boolean;
}

/** Gives a thread a name. */
export interface ThreadNameParams {
  threadId: string;
  name: string;
}

/** How hard a model thinks. */
export interface Effort {
  name: string;
  description: string;
}

/** A model that `options.model` can name. */
export interface Model {
  id: string;
  name: string;
  description: string;
  efforts: Effort[];
  defaultEffort: string;
  /** Whether it takes pictures. */
  images: boolean;
  isDefault: boolean;
}

/** The models that codex offers. */
export interface ModelListResult {
  models: Model[];
}

/** Begins a sign-in with ChatGPT: in a browser on this machine, or with a code to type in one anywhere. */
export interface LoginParams {
  method: "browser" | "deviceCode";
}

/** Where the user goes now; `codex/account/login/ended` tells how it ended. */
export interface LoginResult {
  loginId: string;
  url: string;
  /** What to type there. */
  userCode?: string | null;
}

/** Gives a sign-in up. */
export interface LoginCancelParams {
  loginId: string;
}

/** How much of an allowance is used. */
export interface Limit {
  name: string;
  usedPercent: number;
  windowMinutes?: number | null;
  /** Seconds since 1970. */
  resetsAt?: number | null;
}

/** The allowances of the account, as codex has them. */
export interface LimitsResult {
  limits: Limit[];
}

/** Whether signing in stands in the way of turns. That a key is valid nobody knows before it is used. */
export interface AccountReadResult {
  signedIn: boolean;
  /** `provider`: the configured model provider needs no sign-in to OpenAI. */
  method?: "chatgpt" | "apiKey" | "accessToken" | "workloadIdentity" | "provider" | null;
  /** More about it, for people. */
  message?: string | null;
}

/** Sends one file to the OpenAI Files API: one of ``uri`` and ``path``. */
export interface FileUploadParams {
  /** A `file:` URI. What is on disk is sent, not an open document's text. */
  uri?: string | null;
  /** Absolute, or relative to the first workspace folder. */
  path?: string | null;
  purpose?: "user_data" | "assistants" | "vision" | "batch" | "fine-tune" | "evals";
  /** Seconds after which the API removes it. */
  expiresAfterSeconds?: number | null;
  /** The SHA-256 that `confirmationNeeded` told and the user said yes to. */
  confirm?: string | null;
  workDoneToken?: string | number | null;
}

/** A file that the API holds. Times in seconds since 1970. */
export interface RemoteFile {
  fileId: string;
  filename: string;
  size: number;
  purpose: string;
  createdAt: number;
  expiresAt?: number | null;
  /** Of its bytes, when they were sent from here. */
  sha256?: string | null;
  /** It fits a transfer from here of which no end is known: a crash, or a lost answer. */
  left?: boolean | null;
}

/** The file is there; ``reused``: these bytes were there already and nothing was sent. */
export interface FileUploadResult {
  file: RemoteFile;
  sha256: string;
  reused: boolean;
}

/** Which files of the API. */
export interface FileListParams {
  purpose?: string | null;
  /** The last `fileId` of the page before. */
  after?: string | null;
  limit?: number;
}

/** A transfer from here of which no end is known. */
export interface LeftUpload {
  /** To be cancelled with `codex/file/delete`. */
  uploadId?: string | null;
  filename: string;
  size: number;
  purpose: string;
  startedAt: number;
  /** Files that it may have become. */
  fileIds: string[];
}

/** One page of files, newest first. */
export interface FileListResult {
  files: RemoteFile[];
  more: boolean;
  left: LeftUpload[];
}

/** A file to remove; an id that begins with `upload_` names an upload in parts, which is cancelled. */
export interface FileDeleteParams {
  fileId: string;
}

/** It is gone. */
export interface FileDeleteResult {
  fileId: string;
}

/** Asks how everything is that turns need here. */
export interface DoctorParams {
  /** URI; default: the first workspace folder. */
  workspaceFolder?: string | null;
}

/** Where in a file something is wrong. */
export interface FilePlace {
  uri: string;
  position: Position;
  message: string;
}

/** One verdict; doctor.md says which there are and what they mean. */
export interface DoctorCheck {
  id: string;
  status: "ok" | "warn" | "fail";
  /** Plain text, and no secret in it. */
  message: string;
  /** How to mend it. */
  hint?: string | null;
  /** Lines of files that are to be mended. */
  places?: FilePlace[] | null;
}

/** Every check, in the order of doctor.md. */
export interface DoctorResult {
  checks: DoctorCheck[];
}

/** Codex runs; sent again with the thread's id once codex gave it. */
export interface TurnStarted {
  turnId: string;
  threadId?: string | null;
}

/** Text of the agent to the user, Markdown from an untrusted source. ``delta`` appends. ``whole`` replaces: also what codex broke off, whose item has the status ``incomplete``. */
export interface MessageNotice {
  turnId: string;
  itemId: string;
  text: string;
  phase: "delta" | "whole";
}

/** An item of codex'; unknown types included. */
export interface ItemNotice {
  turnId: string;
  phase: "started" | "updated" | "completed";
  item: Record<string, unknown>;
}

/** Text to append to the output of a command or of a tool call (exit code 0, or 1 when it failed). */
export interface OutputNotice {
  turnId: string;
  itemId: string;
  command: string;
  text: string;
  exitCode?: number | null;
  truncated?: boolean | null;
  /** The text is all there is: it takes the place of what was appended, which had gaps. */
  whole?: boolean | null;
}

/** The whole plan, each time. */
export interface TodosNotice {
  turnId: string;
  items: TodoItem[];
}

/** A proposal grew, was finished, or was decided. */
export interface ProposalChanged {
  proposalId: string;
  turnId: string;
  state: "growing" | "open" | "decided" | "superseded";
  files: FileCount[];
}

/** A question needs no answer any more, with the question as it was asked. */
export interface QuestionGone {
  questionId: string;
  turnId: string;
  kind: "command" | "fileChange" | "permissions" | "elicitation" | "userInput";
  /** The whole question in words, several lines; from an untrusted source. */
  text: string;
  /** What `answer` can be: `accept`, `acceptForSession` (also whenever exactly the same is asked again, while this daemon lives), `decline`, `cancel` (no, and the turn ends; of an elicitation: no answer at all); of a question of the agent's with one field of options also their values. */
  choices: string[];
  /** Each choice in words for a button. */
  labels: Record<string, string>;
  /** The choice that is taken when nobody answers: always a refusal. */
  default: string;
  /** When the default is taken, in seconds since 1970; absent: when the turn ends. */
  expiresAt?: number | null;
  /** Why, in the agent's words. */
  reason?: string | null;
  /** The command as codex writes it. */
  command?: string | null;
  /** Its words, the shell that it is given to included. */
  argv?: string[] | null;
  /** Where it would run. */
  cwd?: string | null;
  files?: QuestionFile[] | null;
  /** What is to be permitted, a line each. */
  permissions?: string[] | null;
  /** The MCP server that asks. */
  server?: string | null;
  /** A page that the user is asked to open, never opened by itself. */
  url?: string | null;
  /** What `accept` needs as `content`. */
  fields?: QuestionField[] | null;
  /** `expired`: nobody answered in time; `withdrawn`: codex wants no answer any more. */
  outcome: "answered" | "expired" | "withdrawn" | "turnEnded";
  /** What codex was told. */
  answer?: string | null;
}

/** A sign-in that was begun is done, or was given up. */
export interface LoginEnded {
  loginId: string;
  success: boolean;
  /** Why not. */
  message?: string | null;
}

/** Something that was done for a turn is over; only with the setting ``telemetryEvents``, see telemetry.md. */
export interface TelemetryEvent {
  name: "turn" | "room" | "item" | "tool" | "apply";
  turnId: string;
  durationMs: number;
  facts: Record<string, string | number | boolean>;
  /** The kind of the failure. */
  failure?: string | null;
}

/** The last word of a turn, after the final ``codex/proposal/changed``. */
export interface TurnEnded {
  turnId: string;
  threadId?: string | null;
  status: "completed" | "failed" | "cancelled";
  error?: Problem | null;
  finalMessage?: string | null;
  /** Of a completed turn with an output schema: the final message as data that fits it. */
  structuredOutput?: unknown;
  /** Or why there is none; the turn is completed and its proposal open all the same. */
  structuredOutputError?: OutputProblem | null;
  usage?: Usage | null;
  proposalId?: string | null;
}

/** Asks the editor for what it, or one of its other language servers, knows. */
export interface EditorQueryParams {
  what: "selections" | "diagnostics" | "symbols" | "definition" | "references" | "hover" | "workspaceSymbols";
  /** The document; for `diagnostics` absent: all. */
  uri?: string | null;
  position?: Position | null;
  /** What to look for among `workspaceSymbols`. */
  query?: string | null;
}

/** One thing found. `definition` and `references`: a place; `hover`: a text; `selections`: a range. */
export interface EditorItem {
  uri?: string | null;
  range?: Range | null;
  /** A name, a message, a line, Markdown. */
  text?: string | null;
  /** Of a symbol, or the severity of a diagnostic. */
  kind?: string | null;
  /** Container of a symbol, source and code of a diagnostic. */
  detail?: string | null;
  /** How deep a symbol lies in others. */
  depth?: number | null;
  /** The selection of the editor that has the focus. */
  active?: boolean | null;
}

/** What was found, bounded by the editor. */
export interface EditorQueryResult {
  items: EditorItem[];
  /** How many were left out. */
  more?: number;
}

export interface Requests {
  "codex/turn/start": [TurnStartParams, TurnStartResult];
  "codex/turn/steer": [TurnSteerParams, Empty];
  "codex/turn/cancel": [TurnParams, TurnCancelResult];
  "codex/turn/list": [Empty, TurnListResult];
  "codex/turn/read": [TurnParams, TurnReadResult];
  "codex/question/answer": [QuestionAnswerParams, Empty];
  "codex/question/list": [Empty, QuestionListResult];
  "codex/proposal/read": [ProposalParams, ProposalReadResult];
  "codex/proposal/content": [ProposalContentParams, ProposalContentResult];
  "codex/proposal/accept": [SelectionParams, AcceptResult];
  "codex/proposal/reject": [SelectionParams, RejectResult];
  "codex/proposal/undo": [ProposalParams, RestoreResult];
  "codex/proposal/redo": [ProposalParams, RestoreResult];
  "codex/proposal/show": [ShowParams, ShowResult];
  "codex/thread/list": [ThreadListParams, ThreadListResult];
  "codex/thread/read": [ThreadReadParams, ThreadReadResult];
  "codex/thread/archive": [ThreadArchiveParams, Empty];
  "codex/thread/name": [ThreadNameParams, Empty];
  "codex/model/list": [Empty, ModelListResult];
  "codex/account/read": [Empty, AccountReadResult];
  "codex/account/login": [LoginParams, LoginResult];
  "codex/account/login/cancel": [LoginCancelParams, Empty];
  "codex/account/logout": [Empty, Empty];
  "codex/account/limits": [Empty, LimitsResult];
  "codex/file/upload": [FileUploadParams, FileUploadResult];
  "codex/file/list": [FileListParams, FileListResult];
  "codex/file/delete": [FileDeleteParams, FileDeleteResult];
  "codex/doctor": [DoctorParams, DoctorResult];
}

export interface ClientRequests {
  "codex/editor/query": [EditorQueryParams, EditorQueryResult];
}

export interface Notifications {
  "codex/turn/started": TurnStarted;
  "codex/message": MessageNotice;
  "codex/item": ItemNotice;
  "codex/output": OutputNotice;
  "codex/todos": TodosNotice;
  "codex/proposal/changed": ProposalChanged;
  "codex/question/asked": Question;
  "codex/question/gone": QuestionGone;
  "codex/account/login/ended": LoginEnded;
  "telemetry/event": TelemetryEvent;
  "codex/turn/ended": TurnEnded;
}
