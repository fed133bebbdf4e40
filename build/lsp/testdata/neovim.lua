-- What somebody does in Neovim, from opening a file with a slip to the corrected file. Each step prints a line.
vim.opt.runtimepath:remove(vim.fn.stdpath("config"))
local client = vim.lsp.start_client({ name = "rolewright", cmd = { vim.env.ROLEWRIGHT, "lsp" }, root_dir = vim.fn.getcwd() })

local function say(...)
  io.stdout:write(table.concat({ ... }, " "), "\n")
end

local function ask(method, params)
  local answers, err = vim.lsp.buf_request_sync(0, method, params, 10000)
  if err or not answers[client] then
    say("no answer to", method, err or "")
    vim.cmd("cquit")
  end
  return answers[client].result
end

local function go(pattern)
  vim.fn.cursor(1, 1)
  vim.fn.search(pattern .. [[\zs]])
end

vim.cmd("edit roles/baker.md")
vim.lsp.buf_attach_client(0, client)
vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local slip
for _, d in ipairs(vim.diagnostic.get(0)) do
  if d.code == "unknown-skill" then slip = d end
end
say("found", slip.code, "in line", slip.lnum + 1, "column", slip.col + 1)

go("skill: sel")
local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {}, only = { "quickfix" } }
vim.lsp.util.apply_workspace_edit(ask("textDocument/codeAction", params)[1].edit, "utf-16")
say("corrected", vim.trim(vim.fn.getline(".")))
vim.wait(10000, function()
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if d.code == "unknown-skill" then return false end
  end
  return true
end, 20)
for _, d in ipairs(vim.diagnostic.get(0)) do
  if d.code == "unknown-skill" then say("still found") end
end

go("use: ")
local offered = {}
for _, item in ipairs(ask("textDocument/completion", vim.lsp.util.make_position_params())) do
  table.insert(offered, item.label)
end
say("offered", table.concat(offered, ", "))

go("mus")
say("explained", vim.split(ask("textDocument/hover", vim.lsp.util.make_position_params()).contents.value, "\n")[1])

go("use: knead")
vim.lsp.util.jump_to_location(ask("textDocument/definition", vim.lsp.util.make_position_params()), "utf-16")
say("went to", vim.fn.expand("%:."), "line", vim.fn.line("."))

vim.lsp.stop_client(client)
say("ended", tostring(vim.wait(5000, function() return vim.lsp.client_is_stopped(client) end, 20)))
vim.cmd("qall!")
