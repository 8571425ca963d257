;;; emacs.el --- Codex in Emacs by eglot -*- lexical-binding: t -*-

;; For Emacs 28 (with eglot 1.9 of GNU ELPA) up to 30.  In your init file:
;;
;;   (load "/path/to/emacs.el")
;;
;; `M-x codex' in a file starts Codex in its project; the keys are below, on the prefix `codex-key'.
;; The page beside this file, emacs.md, tells the rest.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'subr-x)

(defgroup codex nil "Codex by its language server." :group 'tools :prefix "codex-")

(defcustom codex-command '("codex-lsp" "serve")
  "The language server, with its arguments."
  :type '(repeat string))

(defcustom codex-options nil
  "Settings (see settings.md), as in (:approvalPolicy \"on-request\")."
  :type 'plist)

(defcustom codex-modes '(prog-mode text-mode conf-mode)
  "Where Codex runs, it serves the buffers of these modes, and of derived ones.
Not where another server runs already: a buffer has one server with eglot."
  :type '(repeat symbol))

(defcustom codex-key "C-c x"
  "The prefix of all keys."
  :type 'string)

;;; The server

(defclass codex-server (eglot-lsp-server) ()
  :documentation "Codex: what is told to eglot here is about this server only.")

(defvar-local codex-here nil
  "Whether this buffer was given to Codex (`yes') or taken from it (`no').")
(put 'codex-here 'permanent-local t)

(defun codex--ours-p ()
  "Whether Codex is to be the server of this buffer."
  (and buffer-file-name
       (pcase codex-here
         ('yes t)
         ('no nil)
         (_ (and (apply #'derived-mode-p codex-modes)
                 (cl-notany (lambda (other)
                              (and (not (codex-server-p other))
                                   (apply #'derived-mode-p (eglot--major-modes other))))
                            (gethash (eglot--current-project) eglot--servers-by-project)))))))

(defun codex--language ()
  "What LSP calls this buffer's mode."
  (string-remove-suffix "-mode" (symbol-name major-mode)))

;; eglot asks these which buffers are a server's: one daemon has all those of a project.
(if (fboundp 'eglot--languages)
    (cl-defmethod eglot--languages ((_server codex-server))
      (and (codex--ours-p) (list (cons major-mode (codex--language)))))
  (cl-defmethod eglot--major-modes ((_server codex-server)) ; eglot 1.9
    (and (codex--ours-p) (list major-mode)))
  (cl-defmethod eglot--language-id ((_server codex-server))
    (codex--language)))

(defun codex--servers ()
  "Every Codex that runs, that of this buffer's project first."
  (let ((here (gethash (eglot--current-project) eglot--servers-by-project))
        (all (apply #'append (hash-table-values eglot--servers-by-project))))
    (cl-remove-if-not #'codex-server-p (delete-dups (append here all)))))

(defun codex--server ()
  "The Codex that a command is for."
  (or (car (codex--servers)) (user-error "Codex does not run; M-x codex in a file of your project starts it")))

(defvar codex--starting nil "The Codex that was started last; eglot does not know it before it answers.")
(add-hook 'eglot-server-initialized-hook
          (lambda (server) (when (codex-server-p server) (setq codex--starting server))))

(defun codex--wait-p ()
  "Whether a Codex was started that has not answered yet."
  (and codex--starting (jsonrpc-running-p codex--starting) (not (memq codex--starting (codex--servers)))))

(defun codex ()
  "Make Codex the language server of this buffer; start it if it does not run.
A server that the buffer has goes on for others; `codex-leave' gives it back."
  (interactive)
  (unless buffer-file-name (user-error "Codex works on files, and this buffer has none"))
  (when (codex--wait-p) (user-error "Codex is being started"))
  (unless (and (eglot-managed-p) (codex-server-p (eglot-current-server)))
    (codex--part-from-server)
    (setq codex-here 'yes)
    (let* ((project (eglot--current-project))
           (server (cl-find-if #'codex-server-p (gethash project eglot--servers-by-project)))
           (language (codex--language)))
      (if (not server)
          (eglot--connect (list major-mode) project 'codex-server
                          `(,@codex-command :initializationOptions ,(list :codex codex-options))
                          (if (fboundp 'eglot--languages) (list language) language))
        (setq eglot--cached-server server)
        (eglot--maybe-activate-editing-mode)))))

(defun codex-leave ()
  "Take this buffer away from Codex, and give it back to the server it would have."
  (interactive)
  (codex--part-from-server)
  (setq codex-here 'no)
  (eglot--maybe-activate-editing-mode))

(defun codex--part-from-server ()
  "End what this buffer has with its server."
  (when (eglot-managed-p)
    (eglot--signal-textDocument/didClose)
    (eglot--managed-mode-off)))

(defun codex--hear (process said)
  "Read all of what PROCESS SAID.
An older jsonrpc (1.0.14 is that of Emacs 28) stops at an answer that is waited
for; what came in one breath with it would lie there until more comes."
  (let (all)
    (unwind-protect
        (progn (jsonrpc--process-filter process said) (setq all t))
      (unless all (run-with-timer 0 nil #'jsonrpc--process-filter process "")))))

(cl-defmethod initialize-instance :after ((server codex-server) &rest _)
  "Have an older jsonrpc hear all."
  (unless (boundp 'jsonrpc--in-process-filter)
    (set-process-filter (jsonrpc--process server) #'codex--hear)))

;;; What eglot says and does for it

(cl-defmethod eglot-client-capabilities ((_server codex-server))
  "As eglot says, and what stands below, which eglot 1.9 has not."
  (let ((said (cl-call-next-method)))
    (plist-put said :window '(:showDocument (:support t) :workDoneProgress t))))

(cl-defmethod eglot-handle-request ((_server codex-server) (_method (eql 'workspace/applyEdit)) &key edit &allow-other-keys)
  "What you accepted needs no other question."
  (let ((eglot-confirm-server-initiated-edits nil)) ; which is `eglot-confirm-server-edits' since 1.16
    (eglot--apply-workspace-edit edit nil)
    '(:applied t)))

(cl-defmethod eglot-handle-request ((_server codex-server) (_method (eql 'window/showDocument)) &key uri &allow-other-keys)
  "Changes, plan and output in another window, read-only."
  (with-current-buffer (find-file-noselect (eglot--uri-to-path uri) t)
    (unless (verify-visited-file-modtime) (revert-buffer t t))
    (view-mode 1)
    (pop-to-buffer (current-buffer)))
  '(:success t))

(cl-defmethod eglot-handle-request ((_server codex-server) (_method (eql 'window/showMessageRequest))
                                    &key message actions &allow-other-keys)
  "A question, with the refusal as what RET alone answers; \\`C-g' is a refusal too."
  (let ((titles (mapcar (lambda (action) (plist-get action :title)) actions)))
    (condition-case nil
        (list :title (completing-read (format "%s\nAnswer (TAB for all, RET for %s): " message (car titles))
                                      titles nil t nil nil (car titles)))
      (quit nil))))

(cl-defmethod eglot-handle-notification ((_server codex-server) (_method (eql 'window/showMessage))
                                         &key type message &allow-other-keys)
  "Without eglot's words around."
  (message "%s" (if (eql type 1) (propertize message 'face 'error) message)))

(defvar codex--progress nil "What goes on now: (TOKEN SERVER . WORDS) of each turn.")

(cl-defmethod eglot-handle-notification ((server codex-server) (_method (eql '$/progress)) &key token value &allow-other-keys)
  "In the mode line, and with what the agent does; eglot 1.9 shows nothing."
  (pcase (plist-get value :kind)
    ("end" (setq codex--progress (assoc-delete-all token codex--progress)))
    (_ (when-let ((words (or (plist-get value :message) (plist-get value :title))))
         (setf (alist-get token codex--progress nil nil #'equal) (cons server words)))))
  (force-mode-line-update t))

(defun codex--mode-line ()
  "What goes on now, for the mode line."
  (when-let ((now (cl-find-if #'jsonrpc-running-p codex--progress :key #'cadr)))
    (let ((words (truncate-string-to-width (cddr now) 50 nil nil t)))
      (concat "[Codex: " (string-replace "%" "%%" words) "] "))))
(add-to-list 'mode-line-misc-info '(:eval (codex--mode-line)))

(cl-defmethod eglot-handle-notification ((server codex-server) (_method (eql 'codex/proposal/changed)) &rest _)
  "Decisions can change open files on disk: these are read anew."
  (dolist (buffer (eglot--managed-buffers server))
    (when (buffer-live-p buffer) (with-current-buffer buffer (codex--reread)))))

(defun codex--reread ()
  "Read this buffer anew if its file changed and it has no changes of its own."
  (when (and (not (buffer-modified-p)) (not (verify-visited-file-modtime)) (file-exists-p buffer-file-name))
    (revert-buffer t t t)))

(add-hook 'eglot-managed-mode-hook #'codex--managed)
(defun codex--managed ()
  "Set up a buffer of Codex: what changes on disk is read, eldoc tells what is
proposed at point, and flymake keeps the checkers that eglot takes away."
  (when (and (eglot-managed-p) (codex-server-p (eglot-current-server)))
    (auto-revert-mode 1)
    (remove-hook 'eldoc-documentation-functions #'flymake-eldoc-function t)
    (add-hook 'eldoc-documentation-functions #'codex--eldoc nil t)
    (dolist (checker (alist-get 'flymake-diagnostic-functions eglot--saved-bindings))
      (unless (eq checker t) (add-hook 'flymake-diagnostic-functions checker t t)))))

(eldoc-add-command #'flymake-goto-next-error #'flymake-goto-prev-error)
(defun codex--eldoc (tell &rest _)
  "TELL all of what flymake shows at point, as flymake itself tells one line."
  (when-let ((here (flymake-diagnostics (point))))
    (funcall tell (mapconcat (lambda (problem)
                               (or (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data problem)) :message)
                                   (flymake-diagnostic-text problem)))
                             here "\n"))))

;;; Commands

(defun codex--do (command &optional argument)
  "Have Codex execute COMMAND with its ARGUMENT; an error is told with its hint."
  (when (and (eglot-managed-p) (codex-server-p (eglot-current-server)))
    (eglot--signal-textDocument/didChange))
  (jsonrpc-async-request
   (codex--server) :workspace/executeCommand
   (list :command (format "%s" command) :arguments (if argument (vector argument) []))
   :timeout nil
   :success-fn #'ignore
   :error-fn (lambda (failure)
               (let ((hint (plist-get (plist-get failure :data) :hint)))
                 (message "%s" (propertize (concat "Codex: " (plist-get failure :message) (and hint " ") hint)
                                           'face 'error))))))

;; Code actions are commands; eglot would wait for them, ten seconds at most.
(if (fboundp 'eglot-execute)
    (cl-defmethod eglot-execute ((_server codex-server) action)
      (let ((command (if (stringp (plist-get action :command)) action (plist-get action :command))))
        (codex--do (plist-get command :command) (codex--argument (plist-get command :arguments)))))
  (cl-defmethod eglot-execute-command ((_server codex-server) command arguments)
    (codex--do command (codex--argument arguments))))

(defun codex--argument (arguments)
  "The one argument of a command, if it has one."
  (and (> (length arguments) 0) (elt arguments 0)))

(defun codex--span (beg end)
  "The LSP range from BEG to END."
  (list :start (eglot--pos-to-lsp-position beg) :end (eglot--pos-to-lsp-position end)))

(defun codex--bounds ()
  "The region, or point twice."
  (if (use-region-p) (list (region-beginning) (region-end)) (list (point) (point))))

(defun codex--part ()
  "The region as a part of a prompt, else the buffer if it is one of Codex."
  (when (and (eglot-managed-p) (codex-server-p (eglot-current-server)))
    (let ((uri (plist-get (eglot--TextDocumentIdentifier) :uri)))
      (if (use-region-p)
          (list :type "selection" :uri uri :range (codex--span (region-beginning) (region-end)))
        (list :type "buffer" :uri uri)))))

(defvar codex-history nil "What Codex was told.")

(defun codex-start (words)
  "Have Codex do what WORDS say, on the region, else on this buffer."
  (interactive (list (read-string (if (use-region-p) "Codex, on the region: " "Codex: ") nil 'codex-history)))
  (codex--do "codex.turn.start"
             (list :prompt (vconcat (list (list :type "text" :text words)) (delq nil (list (codex--part)))))))

(defun codex-fix ()
  "Have Codex fix what flymake shows in the region, else in this line."
  (interactive)
  (let* ((beg (if (use-region-p) (region-beginning) (line-beginning-position)))
         (end (if (use-region-p) (region-end) (line-end-position)))
         (problems (cl-remove-if (lambda (problem) (codex--hunk problem)) (flymake-diagnostics beg end))))
    (unless problems (user-error "Flymake shows no problem here"))
    (codex--do "codex.turn.start"
               (list :prompt (vector '(:type "text" :text "Fix these problems.")
                                     (list :type "diagnostics"
                                           :uri (plist-get (eglot--TextDocumentIdentifier) :uri)
                                           :diagnostics (vconcat (mapcar #'codex--problem problems))))))))

(defun codex--problem (problem)
  "A PROBLEM of flymake's as LSP has it."
  (list :range (codex--span (flymake-diagnostic-beg problem) (flymake-diagnostic-end problem))
        :severity (pcase (flymake--lookup-type-property (flymake-diagnostic-type problem) 'severity)
                    ((pred (= (warning-numeric-level :error))) 1)
                    ((pred (= (warning-numeric-level :warning))) 2)
                    (_ 3))
        :source (format "%s" (flymake-diagnostic-backend problem))
        :message (flymake-diagnostic-text problem)))

(defun codex-actions (beg end)
  "Choose from all that Codex offers from BEG to END: the region, else at point.
`eglot-code-actions' would take the word at point for a region."
  (interactive (codex--bounds))
  (eglot--signal-textDocument/didChange)
  (eglot-code-actions beg end nil t))

(defun codex-answer ()
  "Choose an answer to what Codex asks."
  (interactive)
  (eglot--signal-textDocument/didChange)
  (let* ((actions (append (apply #'eglot-code-actions (codex--bounds)) nil))
         (asked (cl-remove-if-not (lambda (action) (string-prefix-p "Codex asks:" (plist-get action :title))) actions))
         (titles (mapcar (lambda (action) (cons (plist-get action :title) action)) asked)))
    (unless asked (user-error "Codex asks nothing"))
    (let* ((title (completing-read "Answer: " titles nil t nil nil (caar titles)))
           (command (plist-get (cdr (assoc title titles)) :command)))
      (codex--do (plist-get command :command) (codex--argument (plist-get command :arguments))))))

(defun codex--hunk (problem)
  "Proposal and hunk that a PROBLEM of flymake's is; nil if it is none."
  (when-let* ((known (alist-get 'eglot-lsp-diag (flymake-diagnostic-data problem)))
              (data (and (equal (plist-get known :source) "codex") (plist-get known :data))))
    (cons (plist-get data :proposalId) (plist-get data :hunkId))))

(defun codex--decide (command)
  "Have COMMAND done with the changes in the region, else in this line."
  (let* ((beg (if (use-region-p) (region-beginning) (line-beginning-position)))
         (end (if (use-region-p) (region-end) (line-end-position)))
         (hunks (delq nil (mapcar #'codex--hunk (flymake-diagnostics beg end))))
         (proposal (caar hunks)))
    (unless hunks (user-error "Codex proposes nothing here; next-error goes to where it does"))
    (codex--do command (list :proposalId proposal
                             :hunkIds (vconcat (delete-dups (cl-loop for (of . hunk) in hunks
                                                                     when (equal of proposal) collect hunk)))))))

(defun codex-accept () "Accept the changes in the region, else in this line." (interactive) (codex--decide "codex.proposal.accept"))
(defun codex-reject () "Reject the changes in the region, else in this line." (interactive) (codex--decide "codex.proposal.reject"))
(defun codex-accept-all () "Accept all of the proposal." (interactive) (codex--do "codex.proposal.accept"))
(defun codex-reject-all () "Reject all of the proposal." (interactive) (codex--do "codex.proposal.reject"))
(defun codex-undo () "Take back what was decided last." (interactive) (codex--do "codex.proposal.undo"))
(defun codex-redo () "Decide again what was taken back." (interactive) (codex--do "codex.proposal.redo"))
(defun codex-cancel () "Cancel the turn that runs." (interactive) (codex--do "codex.turn.cancel"))
(defun codex-show-output () "Show what the agent said and ran." (interactive) (codex--do "codex.turn.show"))
(defun codex-show-plan () "Show the agent's plan." (interactive) (codex--do "codex.turn.todos"))
(defun codex-show-changes () "Show what is proposed, as a diff." (interactive) (codex--do "codex.proposal.show"))
(defun codex-show-question () "Show all of what Codex asks." (interactive) (codex--do "codex.question.show"))
(defun codex-doctor () "Look whether all that Codex needs is well." (interactive) (codex--do "codex.doctor"))
(defun codex-detach () "Attach nothing to the next turn." (interactive) (codex--do "codex.prompt.detach"))

(defun codex-attach ()
  "Attach the region, else this buffer, to the next turn."
  (interactive)
  (let ((part (or (codex--part) (user-error "Codex is not the server of this buffer; M-x codex"))))
    (codex--do "codex.prompt.attach" (cl-loop for (key value) on part by #'cddr unless (eq key :type) nconc (list key value)))))

(defun codex-run (command)
  "Have COMMAND done, one of those that need no argument."
  (interactive
   (let ((provided (plist-get (eglot--capabilities (codex--server)) :executeCommandProvider)))
     (list (completing-read "Codex command: " (append (plist-get provided :commands) nil) nil t))))
  (codex--do command))

;;; Keys

(defvar codex-map
  (let ((map (make-sparse-keymap)))
    (pcase-dolist (`(,key ,command)
                   '(("x" codex) ("X" codex-leave) ("s" codex-start) ("f" codex-fix) ("." codex-actions) ("q" codex-answer)
                     ("c" codex-cancel) ("o" codex-show-output) ("t" codex-show-plan) ("d" codex-show-changes)
                     ("n" flymake-goto-next-error) ("p" flymake-goto-prev-error)
                     ("a" codex-accept) ("r" codex-reject) ("A" codex-accept-all) ("R" codex-reject-all)
                     ("u" codex-undo) ("U" codex-redo) ("+" codex-attach) ("-" codex-detach)))
      (define-key map (kbd key) command))
    map)
  "What can be done with Codex.")
(global-set-key (kbd codex-key) codex-map)

(provide 'codex)
;;; emacs.el ends here
