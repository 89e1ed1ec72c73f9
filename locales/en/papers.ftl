# Attachments, papers of a file, completion and the deposit register

attachment-title = Attachments
attachment-attach = Attach a file…
attachment-attach-to = Attach: { $name }
attachment-hint = or drag the file here, or paste a picture
attachment-none = Nothing attached
attachment-added = { $n ->
    [one] File attached
   *[other] { $n } files attached
  }
attachment-kind-pdf = PDF document
attachment-kind-png = PNG picture
attachment-kind-jpeg = JPEG picture
attachment-kind-webp = WebP picture
attachment-kind-tiff = TIFF picture
attachment-kind-docx = docx document
attachment-kind-xlsx = xlsx workbook
attachment-kind-text = Text
attachment-kilobytes = { $n } kB
attachment-lost = Content missing
attachment-view = View { $name }
attachment-remove = Remove attachment
attachment-remove-named = Remove { $name }
attachment-remove-title = Remove this attachment?
attachment-remove-body = { $name } will no longer stand in the file. Its content is kept, and its trace in the log.
attachment-removed = Attachment removed
attachment-save = Save a copy…
attachment-saved = A copy was saved as { $path }
attachment-smaller = Smaller
attachment-larger = Larger
attachment-turn = Turn
attachment-page = Page { $n } of { $total }
attachment-previous-page = Previous page
attachment-next-page = Next page
attachment-no-view = This format is not shown in the window
attachment-no-view-hint = Save a copy and open it with its program.
attachment-pdf-broken = This document cannot be drawn; save a copy and open it with another reader.
attachment-contents = { $n ->
    [0] None yet
    [one] One attachment · { $size }
   *[other] { $n } attachments · { $size }
  }
attachment-contents-lost = { $n ->
    [one] The content of one attachment is missing or incomplete. Restore it from a backup with its files.
   *[other] The content of { $n } attachments is missing or incomplete. Restore it from a backup with its files.
  }

paper-gap-missing = Missing
paper-gap-expired = Expired
paper-gap-refused = Not accepted
paper-gap-illegible = Illegible
paper-expires-on = Good until
paper-expires-on-of = End of validity: { $name }
paper-attachments-of = Attachments: { $name } ({ $n })
paper-sheet = Completeness sheet
paper-print-receipt = Deposit receipt
paper-print-papers = Completeness sheet
paper-print-completion = Request for completion
paper-print-in = { $document } — { $language }
paper-ask-title = Papers to complete
paper-ask-hint = Completion is asked for once only: name everything that is lacking.
paper-ask-this = Ask for: { $name }
paper-gap = What is wrong
paper-gap-of = What is wrong: { $name }
paper-to-bring = To bring
paper-to-bring-of = To bring: { $name }
paper-none-asked = Name at least one paper
paper-receive-title = Papers asked for that came in
paper-receive-hint = What did not come in stays awaited; the file is decided as it stands.
paper-due-proposed = Proposed: { $n ->
    [one] one working day
   *[other] { $n } working days
  } (not official, set in the settings)
paper-completion = Request for completion
paper-completion-state = { $received } of { $asked } received
paper-completion-awaited = Awaited
paper-completion-received = Received on { $on }
paper-completion-letter = Print the letter
paper-clock = Time to answer
paper-clock-day = Day { $day } of { $limit }
paper-clock-stopped = Stopped since { $on }, awaiting completion
paper-clock-last = Last day: { $on }
paper-clock-answered = Ended on { $on }
paper-clock-over = Overdue
paper-clock-near = Ends soon
paper-clock-about = Working days; a settable alert, not law
paper-due-left = { $n ->
    [0] Last day today
    [one] One working day left
   *[other] { $n } working days left
  }
paper-due-over = Overdue
paper-clocks = Files to answer soon
paper-deadlines = The office's deadlines
paper-deadlines-about = Proposed, not official: law 55-19 sets at most 60 days for an answer, and whether it covers calls for projects is arguable. Counted in working days.
paper-answer-days = Working days to answer
paper-completion-days = Working days given to complete
paper-deadlines-save = Save deadlines
paper-deadlines-saved = Deadlines saved
reports-register = Deposit register
reports-register-about = Numbers of a day or a period; cancelled ones are struck, with their reason.
reports-from = From
reports-to = To
reports-today = Today
reports-all-days = All days
applications-print-register = Today's register
audit-act-attachment-add = Attachment added
audit-act-attachment-remove = Attachment removed
audit-act-paper-ask = Papers asked for completion
audit-act-paper-receive = Papers asked for came in
audit-act-office-setDeadlines = Office deadlines set
