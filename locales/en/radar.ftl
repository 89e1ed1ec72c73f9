# The duplicate radar and merging

radar-title = Duplicate radar
radar-about = Organisations that may be one, with the reasons. Nothing is merged by itself.
radar-show = Shown
radar-only-likely = Likely only
radar-everything = Everything
radar-pairs = Similar organisations
radar-looking = Looking through the organisations…
radar-looked = Organisations looked at
radar-go-on = Look further
radar-none = No duplicates in sight
radar-none-hint = The office is looked through each time this page is opened.
radar-compare = Compare and merge
radar-use = Use this one
radar-different = Not the same
radar-different-title = Two different organisations
radar-different-about = The program will not ask about them again. It can be taken back on the radar page.
radar-different-reason = Reason (may be left out)
radar-different-kept = Noted: two different organisations
radar-found-different = Pairs found different
radar-restore = Ask about them again
radar-undo = Undo
radar-merge-title = Compare and merge
radar-merge = Merge
radar-merge-about = Choose what stays for each field. The merged record is not deleted: it leads to the other, and merging can be undone.
radar-swap = Keep the other record
radar-side-by-side = Both records side by side
radar-field = Field
radar-kept = Stays: { $name }
radar-dropped = Merged: { $name }
radar-take = { $field }: { $value }
radar-no-difference = The merged record adds nothing different.
radar-moves = Moves to the record that stays: { $what }
radar-both-in-call = Both have a file in the same call
radar-confirm-both = I have seen this; both files stay
radar-confirm-first = First confirm that you have seen both files of one call
radar-merge-reason = Reason for merging
radar-merged = The two records are one now
radar-unmerged = Merging undone, all is as it was
radar-unmerge = Undo the merge
radar-unmerge-about = Both records become what they were, with their files and documents.
radar-unmerge-failed = Merging could not be undone; nothing has changed. The organisation’s page says why.
radar-merged-here = Records merged here
radar-came-from = This is the record that stays: “{ $name }” was merged into it.
radar-card = Similar organisations
radar-card-none = No organisation is like this one.
strength-certain = Certain
strength-likely = Likely
strength-possible = Possible
reason-ice = same ICE
reason-rib = same bank account
reason-register = same receipt or register number
reason-same-name = same name
reason-near-name = near name
reason-sound = same name in the other language
reason-acronym = same acronym
reason-person = shared board member: { $who }
reason-person-phone = shared phone of a member: { $who }
reason-phone = same phone
reason-commune = same commune
noun-document = document
noun-pair = pair of organisations
radar-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
radar-documents =
    { $n ->
        [one] { $n } document
       *[other] { $n } documents
    }
radar-members =
    { $n ->
        [one] { $n } board member
       *[other] { $n } board members
    }
radar-maybe-known =
    { $n ->
        [one] This organisation may be known already
       *[other] This organisation may be one of these
    }
