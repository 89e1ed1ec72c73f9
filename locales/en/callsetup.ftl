# Setting a call up: issuer, publication, lots, territory, ceilings

## Tabs and checks

calls-tab-dates = Dates and publication
calls-tab-territory = Territory
calls-step-errors = { $n } to mend
calls-check-go = Go to the field
calls-field-publishedon = Day of publication
calls-field-opensat = Opening of deposits
calls-field-channels = Publication
calls-field-councilar = Issuing council
calls-field-lots = Lots
calls-field-caps = Ceilings
calls-field-territory = Territory

## Identity

calls-issuer = Issuer
calls-issuer-about = Taken from the office’s settings; stands at the head of this call’s documents.
calls-council = Issuing council
calls-committee = Committee
calls-edition = Edition
calls-strand = Strand

## Publication

calls-window = Shortest time for deposits (days)
calls-window-about = Proposed, not official: 21 days. A shorter one is pointed out and never kept from opening.
calls-channels = Channels of publication
calls-channels-about = Where and when the notice appeared, with a proof of each: a photograph or a copy of the page.
calls-channels-empty = No channel noted yet
calls-channels-empty-hint = Note the newspaper, the council’s page or the board on which the notice appeared.
calls-channel-n = Channel { $n }
calls-channel-add = Add a channel
calls-channel-kind = Kind
calls-channel-place = Name or address
calls-channel-day = Day it appeared
calls-channel-proof = Proof of publication { $n }
calls-channel-proof-later = Save the call, then attach the proof.
calls-channel-newspaper = Newspaper
calls-channel-council-page = Council’s site or page
calls-channel-notice-board = Notice board
calls-channel-radio = Radio
calls-channel-social = Social networks
calls-channel-other = Other
calls-notice = Notice
calls-notice-about = The signed notice, as it was published.

## Quota, lots, ceilings

calls-tab-bounds = Quota, lots and ceilings
calls-lots = Lots by domain
calls-lots-about = Optional: the call is shared out in lots, each with its domain, places, budget and communes.
calls-lots-empty = No lots: the call is one
calls-lot-n = Lot { $n }
calls-lot-add = Add a lot
calls-lot-code = Code
calls-lot-name = Name of the lot
calls-lot-domain = Domain
calls-lot-quota = Places
calls-lot-envelope = Budget (MAD)
calls-lot-communes = Communes
calls-lot-everywhere = Whole territory
calls-lots-places = Places of the lots
calls-lots-money = Budgets of the lots
calls-lots-of = { $sum } of { $most }
calls-caps = Ceilings
calls-caps-about = Leave empty what has no ceiling. No file is refused at the counter: it is flagged and the committee decides.
calls-cap-organisationfiles = Files per organisation
calls-cap-organisationplaces = Places per organisation
calls-cap-organisationamount = Amount per organisation (MAD)
calls-cap-communeplaces = Places per commune
calls-cap-communeamount = Amount per commune (MAD)
calls-cap-domainplaces = Places per domain
calls-cap-domainamount = Amount per domain (MAD)

## Territory

calls-territory-about = With no commune ticked the call holds for all communes: { $place }.
calls-territory-free = Choose a prefecture or province under identity, then its communes.
calls-territory-whole = Whole territory
calls-territory-some = { $n } of { $total } communes
calls-territory-filter = Find a commune
calls-territory-all = Tick all
calls-territory-none = Untick all
calls-territory-urban = Urban
calls-territory-rural = Rural
calls-territory-nothing = No commune of that name

## Tie-breaks

calls-tie-add = Add a rule
calls-tie-last = Register number (always last)

## Changing an open call

calls-amend = Change an open call
calls-amend-about = Applicants prepared their files on what was published. Say why you change it: the log keeps the reason.
calls-ground = Reason of the change
calls-ground-note = Detail
calls-ground-extension = More time, too few files
calls-ground-allocation = Quota or budget allotted otherwise
calls-ground-council = Decision of the council or committee
calls-ground-correction = Clerical error in the notice
calls-ground-other = Another reason
part-code = Code
part-title = Title
part-level = Level
part-province = Prefecture or province
part-issuer = Issuer
part-publication = Publication
part-opening = Opening
part-closing = Closing of deposits
part-quota = Quota
part-envelope = Budget
part-lots = Lots
part-lot-limits = Places and budgets of the lots
part-caps = Ceilings
part-territory = Territory
part-rules = Rules

## Documents of the call

calls-documents = To print
calls-documents-about = Application form for each kind of applicant, scoring grid, spreadsheet for entry away from the office.
calls-form-association = Form for associations
calls-form-cooperative = Form for cooperatives
calls-form-enterprise = Form for enterprises
calls-grid-blank = Blank scoring grid
calls-preview-form = Preview of the form
calls-preview-grid = Preview of the grid
reports-form = Application form
reports-form-about = Blank form to print, by kind of applicant
reports-grid = Scoring grid
reports-grid-about = Blank grid for a reviewer: criteria, weights, scale
calls-template = Entry spreadsheet (Excel)
calls-template-saved = Spreadsheet saved: { $path }
calls-import = Take in a filled spreadsheet
calls-import-about = These files will be deposited and take their numbers in the register. Nothing is kept yet.
calls-import-nothing = No files in this spreadsheet
calls-import-faulty = Correct the cells named, then try again
calls-import-faults = No file is deposited: cells to correct ({ $n })
calls-import-untouched = Nothing has changed in the program.
calls-import-keep = Deposit the files ({ $n })
calls-import-kept = Files deposited ({ $n })
calls-import-files = Files of the spreadsheet
calls-import-row = Row
calls-import-what = Applicant
calls-import-known = Known to the office
calls-import-new = New
calls-import-refused = To correct

## A file and its call’s bounds

applications-lot = Lot
applications-lot-none = No lot
applications-flags = Beyond the call’s bounds
applications-flags-about = Does not keep the file from being deposited; the committee judges.
