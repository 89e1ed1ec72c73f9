assignment-title = Assigning files
assignment-about = { $perFile ->
    [one] one reviewer a file
   *[other] { $perFile } reviewers a file
  }
assignment-open = Assign files
assignment-automatic = Assign automatically…
assignment-by-hand = Assign the selection…
assignment-files = Files
assignment-reviewers = Reviewers’ load
assignment-acts = Assigned so far
assignment-show = Show
assignment-all = All files
assignment-lacking = Incomplete
assignment-unassigned = Without a reviewer
assignment-fewest-first = Fewest reviews first
assignment-by-register = By register number
assignment-order = Order
assignment-domain = Domain
assignment-every-domain = Every domain
assignment-number = Register no.
assignment-file = Project
assignment-has = Reviewers
assignment-count = Count
assignment-nobody = Nobody
assignment-conflicts-of-file = Conflicts of interest: { $n }
assignment-none = No file to assign yet
assignment-none-hint = Admissible files and files in review stand here.
assignment-none-so = No file fits this filter
assignment-no-reviewers = No active reviewer
assignment-no-reviewers-hint = Add an account with the role “reviewer” on the accounts page, then come back.
assignment-load = { $given } · { $submitted } handed in
assignment-knows = Knows: { $domains }
assignment-knows-nothing = Domains not given
assignment-kept-out = Conflict of interest with { $n ->
    [one] one file
   *[other] { $n } files
  }
assignment-dialog = Assign automatically
assignment-dialog-about = Even loads, conflicts of interest respected, what is assigned already kept.
assignment-which = Files
assignment-which-all = All files that are admissible or in review
assignment-which-selected = The selected files ({ $n })
assignment-among = Among the reviewers
assignment-per-file = Reviewers a file
assignment-most = Files a reviewer at most
assignment-most-about = Leave empty if there is no bound.
assignment-expertise = Knowing the domain
assignment-expertise-preferred = Preferred
assignment-expertise-required = Required
assignment-expertise-ignored = Does not matter
assignment-preview = Preview
assignment-apply = Assign ({ $n })
assignment-planned = { $given ->
    [0] No new review
    [one] One new review
   *[other] { $given } new reviews
  } · { $starting ->
    [0] no file comes under review
    [one] one file comes under review
   *[other] { $starting } files come under review
  }
assignment-nothing-new = Every file has its reviewers: nothing to assign.
assignment-loads = Loads before and after
assignment-reviewer = Reviewer
assignment-before = Before
assignment-after = After
assignment-versed = In their domain
assignment-who-gets = Who reviews what
assignment-new = Goes to
assignment-had = With already
assignment-short = Files that do not reach the number asked ({ $n })
assignment-lacks = Lacks
assignment-why = Why
assignment-why-concerned = Conflict of interest: { $names }
assignment-why-unversed = Do not know the domain: { $n }
assignment-why-full = Have as many as they may: { $n }
assignment-service-lacking = Nobody yet to score the section of: { $services }
assignment-why-few = Too few reviewers chosen
assignment-done = { $n ->
    [one] One review assigned
   *[other] { $n } reviews assigned
  }
assignment-undo = Undo
assignment-undo-title = Undo this assignment?
assignment-undo-body = { $open ->
    [0] No review is withdrawn
    [one] One review nobody has begun is withdrawn
   *[other] { $open } reviews nobody has begun are withdrawn
  }; { $begun ->
    [0] none stays
    [one] one that was begun stays
   *[other] { $begun } that were begun stay
  }.
assignment-undone = { $n ->
    [0] Nothing was withdrawn
    [one] One review withdrawn
   *[other] { $n } reviews withdrawn
  }
assignment-kept = Kept: { $list }
assignment-act-hand = by hand
assignment-act-automatic = automatic
assignment-act-line = { $given ->
    [one] one review
   *[other] { $given } reviews
  } · { $way }
assignment-act-undone = undone { $at }
assignment-no-acts = Nothing was assigned yet.
assignment-hint-unassign = A review nobody has begun can be taken back on the reviews page.
act-recall-review = Recall the file for want of reviewers
act-recall-review-done = File recalled for want of reviewers
noun-assignment = assignment
audit-act-application-recall-review = { act-recall-review-done }
audit-act-assignment-apply = Files assigned to reviewers
audit-act-assignment-undo = Assignment undone
audit-act-account-describe = Identity and domains of an account noted
log-application-recall-review = { act-recall-review-done }
log-assignment-apply = { audit-act-assignment-apply }
log-assignment-undo = { audit-act-assignment-undo }
log-account-describe = { audit-act-account-describe }
