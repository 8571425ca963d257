-- Codex in Neovim 0.11 or newer: copy this file to ~/.config/nvim/plugin/codex.lua. `codex-lsp` must be on PATH.

vim.lsp.config('codex', {
  cmd = { 'codex-lsp', 'serve' },
  root_dir = function(buffer, use) use(vim.fs.root(buffer, '.git') or vim.fn.getcwd()) end,
  -- init_options = { codex = { approvalPolicy = 'on-request' } }, -- docs/settings.md
})
vim.lsp.enable('codex')

-- That is all that is needed: turns, hunks and questions are code actions (gra), diagnostics (]d) and messages.
-- ------------------------------------------------------------------------------------------------------------
-- What follows makes it comfortable, and can be left out as a whole.

local function client()
  return vim.lsp.get_clients({ name = 'codex' })[1] or error('it is not running here; open a file', 0)
end

local function run(command, argument)
  client():exec_cmd({ title = command, command = command, arguments = { argument } }, { bufnr = 0 })
end

-- ---- Proposals, plans and outputs are documents codex://…, and stay what the daemon has ---------------------

local function fill(buffer)
  local uri = vim.api.nvim_buf_get_name(buffer)
  client():request('workspace/textDocumentContent', { uri = uri }, function(problem, content)
    if not vim.api.nvim_buf_is_loaded(buffer) then return end
    local text = problem and problem.message or content.text
    vim.bo[buffer].modifiable = true
    vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(text:gsub('\n$', ''), '\n'))
    vim.bo[buffer].modifiable = false
    vim.bo[buffer].modified = false
  end)
end

vim.api.nvim_create_autocmd('BufReadCmd', {
  pattern = 'codex://*',
  callback = function(event)
    vim.bo[event.buf].buftype = 'nofile'
    vim.bo[event.buf].bufhidden = 'wipe'
    vim.bo[event.buf].swapfile = false
    vim.bo[event.buf].filetype = vim.filetype.match({ filename = event.match }) or ''
    fill(event.buf)
  end,
})

local function fill_all()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.api.nvim_buf_get_name(buffer):find('^codex://') then
      fill(buffer)
    end
  end
end

local function moved() -- hunks were decided: some of them on disk
  vim.cmd.checktime()
  fill_all()
end

local restarting = false -- the next daemon begins when the one before has let go of its proposals

local function ended()
  vim.g.codex_status = ''
  if restarting then vim.lsp.enable('codex') end
  restarting = false
end

vim.lsp.config('codex', {
  capabilities = { workspace = { textDocumentContent = { dynamicRegistration = false } } },
  handlers = {
    ['codex/proposal/changed'] = moved,
    ['codex/todos'] = fill_all,
    ['codex/turn/ended'] = fill_all,
  },
  on_exit = function() vim.schedule(ended) end,
})

-- ---- Every file, also of a type that Neovim does not know; the text of a hunk below the line of the cursor ---

vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  callback = function(event)
    if vim.bo[event.buf].filetype == '' and vim.bo[event.buf].buftype == '' then
      vim.api.nvim_exec_autocmds('FileType', { group = 'nvim.lsp.enable', buffer = event.buf })
    end
  end,
})

vim.api.nvim_create_autocmd('LspAttach', {
  callback = function(event)
    local attached = vim.lsp.get_client_by_id(event.data.client_id)
    if attached and attached.name == 'codex' then
      local namespace = vim.lsp.diagnostic.get_namespace(attached.id)
      local below = { current_line = true, format = function(item) return item.message end }
      vim.diagnostic.config({ virtual_lines = below, virtual_text = false }, namespace)
    end
  end,
})

-- ---- What goes on: vim.g.codex_status, for any status line; in it where there is none of your own ------------

vim.g.codex_status = ''

local titles = {}
vim.api.nvim_create_autocmd('LspProgress', {
  callback = function(event)
    local params = event.data.params
    local from = vim.lsp.get_client_by_id(event.data.client_id)
    if not from or from.name ~= 'codex' then return end
    local value = params.value
    titles[params.token] = value.title or titles[params.token]
    local title = titles[params.token] or 'Codex'
    vim.g.codex_status = value.kind == 'end' and '' or value.message and (title .. ': ' .. value.message) or title
    vim.cmd.redrawstatus({ bang = true })
  end,
})

if vim.o.statusline == '' then
  vim.o.statusline = "%<%f %h%m%r %{get(g:, 'codex_status', '')}%=%-14.(%l,%c%V%) %P"
end

-- ---- Review by vim.ui.select: hunk by hunk, over all files ---------------------------------------------------

local function hunks()
  local found = {}
  for _, item in ipairs(vim.diagnostic.get(nil, { namespace = vim.lsp.diagnostic.get_namespace(client().id) })) do
    local data = item.user_data.lsp.data
    if data and data.hunkId then
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(item.bufnr), ':~:.')
      table.insert(found, {
        buffer = item.bufnr,
        line = item.lnum + 1,
        argument = { proposalId = data.proposalId, hunkIds = { data.hunkId } },
        title = ('%s:%d: %s'):format(name, item.lnum + 1, (item.message:gsub('\n.*', ''))),
        text = item.message,
      })
    end
  end
  table.sort(found, function(one, other)
    if one.buffer ~= other.buffer then return one.title < other.title end
    return one.line < other.line
  end)
  return found
end

local function review()
  local waiting = hunks()
  if #waiting == 0 then return vim.notify('Codex: there is nothing to decide') end
  local format = { prompt = 'Codex: which hunk?', format_item = function(hunk) return hunk.title end }
  vim.ui.select(waiting, format, function(hunk)
    if not hunk then return end
    vim.cmd.buffer(hunk.buffer)
    vim.api.nvim_win_set_cursor(0, { math.min(hunk.line, vim.api.nvim_buf_line_count(0)), 0 })
    vim.cmd.redraw()
    local verbs = { 'Accept', 'Reject', 'Another hunk' }
    vim.ui.select(verbs, { prompt = hunk.text }, function(verb)
      if verb == 'Another hunk' then return review() end
      if verb then run('codex.proposal.' .. verb:lower(), hunk.argument) end
    end)
  end)
end

-- ---- :Codex -------------------------------------------------------------------------------------------------

local function problems(options)
  local first, last = options.line1 - 1, options.line2 - 1
  local own = vim.lsp.diagnostic.get_namespace(client().id)
  local found = {}
  for _, item in ipairs(vim.diagnostic.get(0)) do
    local here = options.range == 0 or item.lnum <= last and first <= (item.end_lnum or item.lnum)
    if item.namespace ~= own and here then
      table.insert(found, item.user_data and item.user_data.lsp or {
        range = {
          start = { line = item.lnum, character = item.col },
          ['end'] = { line = item.end_lnum or item.lnum, character = item.end_col or item.col },
        },
        severity = item.severity,
        message = item.message,
        source = item.source,
      })
    end
  end
  return found
end

local function start(options, words)
  local uri = vim.uri_from_bufnr(0)
  local here = { type = 'buffer', uri = uri }
  if options.range > 0 then
    local lines = { start = { line = options.line1 - 1, character = 0 }, ['end'] = { line = options.line2, character = 0 } }
    if options.line2 == vim.api.nvim_buf_line_count(0) then
      local last = vim.lsp.util.make_given_range_params({ 1, 0 }, { options.line2, #vim.fn.getline(options.line2) },
        0, client().offset_encoding)
      lines['end'] = last.range['end']
    end
    here = { type = 'selection', uri = uri, range = lines }
  end
  run('codex.turn.start', { prompt = { { type = 'text', text = words }, here } })
end

local verbs = {
  start = function(options, words)
    if words ~= '' then return start(options, words) end
    vim.ui.input({ prompt = 'Codex: ' }, function(typed)
      if typed and typed ~= '' then start(options, typed) end
    end)
  end,
  fix = function(options, words)
    local listed = { type = 'diagnostics', uri = vim.uri_from_bufnr(0), diagnostics = problems(options) }
    if #listed.diagnostics == 0 then return vim.notify('Codex: there are no problems here') end
    run('codex.turn.start', { prompt = { { type = 'text', text = words ~= '' and words or 'Fix these problems.' }, listed } })
  end,
  review = review,
  restart = function()
    restarting = #vim.lsp.get_clients({ name = 'codex' }) > 0
    vim.lsp.enable('codex', false)
    if not restarting then vim.lsp.enable('codex') end
  end,
}
for verb, command in pairs({
  cancel = 'turn.cancel', output = 'turn.show', plan = 'turn.todos',
  accept = 'proposal.accept', reject = 'proposal.reject', undo = 'proposal.undo', redo = 'proposal.redo',
  changes = 'proposal.show', question = 'question.show', doctor = 'doctor',
}) do
  verbs[verb] = function() run('codex.' .. command) end
end

vim.api.nvim_create_user_command('Codex', function(options)
  local verb, words = options.args:match('^(%S+)%s*(.*)$')
  local run_it = verbs[verb] or function() error('there is no :Codex ' .. verb, 0) end
  local fine, problem = pcall(run_it, options, words)
  if not fine then vim.notify('Codex: ' .. problem, vim.log.levels.ERROR) end
end, {
  nargs = '+',
  range = true,
  desc = 'Codex: start, review, decide',
  complete = function(typed, line)
    if line:find('Codex%s+%S+%s') then return {} end
    local fitting = vim.tbl_filter(function(verb) return vim.startswith(verb, typed) end, vim.tbl_keys(verbs))
    table.sort(fitting)
    return fitting
  end,
})
