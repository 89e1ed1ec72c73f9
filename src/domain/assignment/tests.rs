use super::*;
use proptest::prelude::*;

fn set(ids: &[i64]) -> BTreeSet<AccountId> {
    ids.iter().map(|id| AccountId(*id)).collect()
}

fn file(id: i64, domain: &str, held_by: &[i64], concerned: &[i64]) -> File {
    File { id: ApplicationId(id), domain: domain.into(), held_by: set(held_by), concerned: set(concerned) }
}

fn reviewer(id: i64, load: u32, knows: &[&str]) -> Reviewer {
    Reviewer { id: AccountId(id), load, knows: knows.iter().map(|slug| (*slug).to_owned()).collect() }
}

fn question(files: Vec<File>, reviewers: Vec<Reviewer>, per_file: u32) -> Question {
    Question { files, reviewers, per_file, expertise: Expertise::Preferred, most: None }
}

fn pairs(plan: &Plan) -> Vec<(i64, i64)> {
    plan.pairs.iter().map(|(file, reviewer)| (file.0, reviewer.0)).collect()
}

#[test]
fn files_go_to_those_who_know_the_domain_as_far_as_loads_stay_even() {
    let files = vec![file(1, "water", &[], &[]), file(2, "trees", &[], &[]), file(3, "trees", &[], &[])];
    let plan = share_out(&question(files.clone(), vec![reviewer(1, 0, &["trees"]), reviewer(2, 0, &["water"])], 1));
    assert_eq!(plan.pairs.len(), 3);
    assert!(pairs(&plan).contains(&(1, 2)) && pairs(&plan).contains(&(2, 1)) && pairs(&plan).contains(&(3, 1)));

    let one_sided = share_out(&question(files, vec![reviewer(1, 0, &["trees", "water"]), reviewer(2, 0, &[])], 1));
    let mut loads = [0, 0];
    for (_, who) in pairs(&one_sided) {
        loads[usize::try_from(who).unwrap() - 1] += 1;
    }
    assert_eq!(loads, [2, 1], "knowing everything does not mean doing everything");
}

#[test]
fn what_stands_is_kept_and_counts() {
    let files = vec![file(1, "", &[1], &[]), file(2, "", &[], &[])];
    let plan = share_out(&question(files, vec![reviewer(1, 1, &[]), reviewer(2, 0, &[]), reviewer(3, 0, &[])], 2));
    assert_eq!(plan.short, []);
    assert_eq!(plan.pairs.len(), 3);
    assert!(!pairs(&plan).contains(&(1, 1)));
    let full = share_out(&question(vec![file(1, "", &[8, 9], &[])], vec![reviewer(1, 0, &[])], 2));
    assert_eq!(full, Plan::default(), "reviews of people who are not chosen count too");
}

#[test]
fn a_file_that_cannot_have_as_many_says_why() {
    let files = vec![file(1, "water", &[4], &[1]), file(2, "water", &[], &[])];
    let reviewers = vec![reviewer(1, 0, &["water"]), reviewer(2, 0, &[]), reviewer(3, 5, &["water"])];
    let mut asked = question(files, reviewers, 3);
    asked.expertise = Expertise::Required;
    asked.most = Some(5);
    let plan = share_out(&asked);
    assert_eq!(pairs(&plan), [(2, 1)]);
    assert_eq!(
        plan.short,
        [
            Short { file: ApplicationId(1), lacks: 2, concerned: 1, unversed: 1, full: 1 },
            Short { file: ApplicationId(2), lacks: 2, concerned: 0, unversed: 1, full: 1 },
        ]
    );
}

#[test]
fn no_file_has_two_while_another_that_could_have_one_has_none() {
    let files = (1..=4).map(|id| file(id, "", &[], &[])).collect();
    let mut asked = question(files, vec![reviewer(1, 0, &[]), reviewer(2, 0, &[])], 2);
    asked.most = Some(2);
    let plan = share_out(&asked);
    let mut had: Vec<_> = pairs(&plan).into_iter().map(|(file, _)| file).collect();
    had.sort_unstable();
    assert_eq!(had, [1, 2, 3, 4]);
    assert!(plan.short.iter().all(|short| short.lacks == 1 && short.full == 1), "{:?}", plan.short);
}

#[test]
fn nothing_asked_nothing_given() {
    assert_eq!(share_out(&question(Vec::new(), vec![reviewer(1, 0, &[])], 2)), Plan::default());
    let alone = share_out(&question(vec![file(1, "", &[], &[])], Vec::new(), 2));
    assert_eq!((alone.pairs.len(), alone.short[0].lacks), (0, 2));
}

#[test]
fn two_thousand_files_and_twenty_reviewers_are_shared_out_at_once() {
    let domains = ["water", "trees", "roads", "care", "schools", "heritage"];
    let files = (0..2_000_i64)
        .map(|id| {
            let concerned: &[i64] = if id % 7 == 0 { &[id % 20 + 1] } else { &[] };
            file(id, domains[usize::try_from(id % 6).unwrap()], &[], concerned)
        })
        .collect();
    let reviewers = (1..=20).map(|id| reviewer(id, 0, &[domains[usize::try_from(id % 6).unwrap()]])).collect();
    let start = std::time::Instant::now();
    let plan = share_out(&question(files, reviewers, 3));
    assert_eq!((plan.pairs.len(), plan.short.len()), (6_000, 0));
    let mut loads = [0_u32; 20];
    for (_, who) in pairs(&plan) {
        loads[usize::try_from(who - 1).unwrap()] += 1;
    }
    assert_eq!(loads, [300; 20]);
    // Tests are built without optimising: a person waits a small part of this.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

/// What a share-out is worth: reviews given, how unevenly over files, sum of squared loads, pairs beside the domain.
fn worth(question: &Question, pairs: &[(ApplicationId, AccountId)]) -> (i64, u64, u64, u64) {
    let mut loads: BTreeMap<AccountId, u64> =
        question.reviewers.iter().map(|one| (one.id, u64::from(one.load))).collect();
    let mut reviews: BTreeMap<ApplicationId, u64> =
        question.files.iter().map(|one| (one.id, one.held_by.len() as u64)).collect();
    let mut beside = 0;
    for (file, who) in pairs {
        *loads.get_mut(who).unwrap() += 1;
        *reviews.get_mut(file).unwrap() += 1;
        let file = question.files.iter().find(|one| one.id == *file).unwrap();
        let who = question.reviewers.iter().find(|one| one.id == *who).unwrap();
        beside += u64::from(question.expertise != Expertise::Ignored && !versed(file, who));
    }
    let squares = |counts: &BTreeMap<_, u64>| counts.values().map(|count| count * count).sum();
    let uneven = reviews.values().map(|count| count * count).sum();
    (-i64::try_from(pairs.len()).unwrap(), uneven, squares(&loads), beside)
}

/// The best worth there is, by trying everything.
fn best(question: &Question) -> (i64, u64, u64, u64) {
    let all: Vec<(usize, usize)> = (0..question.files.len())
        .flat_map(|f| (0..question.reviewers.len()).map(move |r| (f, r)))
        .filter(|(f, r)| question.admits(&question.files[*f], &question.reviewers[*r]))
        .collect();
    (0..1_u32 << all.len())
        .filter_map(|chosen| {
            let picked: Vec<_> =
                all.iter().enumerate().filter(|(i, _)| chosen >> i & 1 == 1).map(|(_, p)| *p).collect();
            let of_file = |f: usize| picked.iter().filter(|(file, _)| *file == f).count();
            let of_reviewer = |r: usize| picked.iter().filter(|(_, who)| *who == r).count();
            let fits = (0..question.files.len()).all(|f| of_file(f) <= question.wants(&question.files[f]) as usize)
                && (0..question.reviewers.len())
                    .all(|r| of_reviewer(r) <= question.room(&question.reviewers[r]) as usize);
            let ids =
                picked.iter().map(|(f, r)| (question.files[*f].id, question.reviewers[*r].id)).collect::<Vec<_>>();
            fits.then(|| worth(question, &ids))
        })
        .min()
        .unwrap()
}

prop_compose! {
    fn some_file()(id in 0..1_000_i64, domain in 0..3_usize, held in 0..5_i64, concerned in 0..16_u32) -> File {
        let concerned: Vec<i64> = (0..4).filter(|bit| concerned >> bit & 1 == 1).map(|bit| i64::from(bit) + 1).collect();
        let held: Vec<i64> = if held == 0 { vec![2] } else { vec![] };
        file(id, ["", "water", "trees"][domain], &held, &concerned)
    }
}

prop_compose! {
    fn some_question(files: usize, reviewers: usize)(
        files in proptest::collection::vec(some_file(), 0..=files),
        loads in proptest::collection::vec((0..3_u32, 0..4_u32), 0..=reviewers),
        per_file in 1..=3_u32, expertise in 0..3_usize, most in proptest::option::of(0..4_u32),
    ) -> Question {
        let files = files.into_iter().enumerate().map(|(i, one)| File { id: ApplicationId(i as i64 + 1), ..one }).collect();
        let reviewers = loads.into_iter().enumerate().map(|(i, (load, knows))| {
            let knows: Vec<&str> = ["water", "trees"].into_iter().enumerate()
                .filter(|(bit, _)| knows >> bit & 1 == 1).map(|(_, slug)| slug).collect();
            reviewer(i as i64 + 1, load, &knows)
        }).collect();
        Question { files, reviewers, per_file, expertise: Expertise::ALL[expertise], most }
    }
}

proptest! {
    #[test]
    fn it_is_as_good_as_trying_everything(question in some_question(4, 3)) {
        let plan = share_out(&question);
        prop_assert_eq!(worth(&question, &plan.pairs), best(&question));
    }

    #[test]
    fn nobody_gets_what_they_must_not_have_and_nothing_is_given_twice(question in some_question(30, 4)) {
        let plan = share_out(&question);
        let mut seen = BTreeSet::new();
        for (id, who) in &plan.pairs {
            prop_assert!(seen.insert((*id, *who)));
            let one = question.files.iter().find(|one| one.id == *id).unwrap();
            prop_assert!(!one.concerned.contains(who) && !one.held_by.contains(who));
        }
        for one in &question.files {
            let got = u32::try_from(plan.pairs.iter().filter(|(id, _)| *id == one.id).count()).unwrap();
            let lacks = plan.short.iter().find(|short| short.file == one.id).map_or(0, |short| short.lacks);
            prop_assert_eq!(got + lacks, question.wants(one));
        }
    }

    #[test]
    fn the_order_of_the_question_changes_nothing(question in some_question(20, 4)) {
        let mut turned = question.clone();
        turned.files.reverse();
        turned.reviewers.reverse();
        prop_assert_eq!(share_out(&question), share_out(&turned));
    }

    #[test]
    fn loads_differ_by_one_at_most_when_nothing_forbids(files in 0..40_usize, reviewers in 1..6_usize, per_file in 1..4_u32) {
        let files = (0..files).map(|id| file(id as i64, "water", &[], &[])).collect();
        let reviewers: Vec<_> = (0..reviewers).map(|id| reviewer(id as i64, 0, &[])).collect();
        let plan = share_out(&question(files, reviewers.clone(), per_file));
        let loads: Vec<_> =
            reviewers.iter().map(|one| plan.pairs.iter().filter(|(_, who)| *who == one.id).count()).collect();
        prop_assert!(loads.iter().max().unwrap() - loads.iter().min().unwrap() <= 1, "{:?}", loads);
    }
}
