use super::*;
use proptest::prelude::*;

fn name(words: &[&str], surname: &str) -> NameTrace {
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    words.sort_unstable();
    NameTrace { words, surname: surname.to_owned() }
}

fn person(ar: &[&str], cin: &str, phone: &str) -> PersonTrace {
    PersonTrace {
        ar: name(ar, ar.last().copied().unwrap_or_default()),
        cin: cin.to_owned(),
        phone: phone.to_owned(),
        shown: ar.join(" "),
        ..PersonTrace::default()
    }
}

fn address(words: &[&str]) -> [AddressTrace; 2] {
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    words.sort_unstable();
    [AddressTrace(words), AddressTrace::default()]
}

fn body(id: i64, people: Vec<PersonTrace>) -> BodyTrace {
    BodyTrace { id: OrganisationId(id), ice: String::new(), rib: String::new(), addresses: Default::default(), people }
}

fn grounds(account: &AccountTrace, body: &BodyTrace) -> Vec<&'static str> {
    found(account, body).iter().map(|found| found.ground.slug()).collect()
}

#[test]
fn what_ties_a_person_to_an_applicant() {
    let amina = || person(&["امينه", "العلوي"], "JB100", "+212600000001");
    let account = |person| AccountTrace { person, ..AccountTrace::default() };
    let board = |one| body(1, vec![person(&["رشيد", "بناني"], "", ""), one]);
    for (own, theirs, expected) in [
        (amina(), amina(), vec!["same-card", "same-phone", "same-name"]),
        // One name, two cards: two people.
        (amina(), person(&["امينه", "العلوي"], "JB200", ""), vec![]),
        (amina(), person(&["امينه", "العلوي"], "", ""), vec!["same-name"]),
        (amina(), person(&["العلوي", "امينه"], "", ""), vec!["same-name"]),
        (amina(), person(&["امينه"], "", ""), vec![]),
        (person(&["امينه"], "", ""), person(&["امينه"], "", ""), vec![]),
        (amina(), person(&["سعيد", "العلوي"], "", "+212600000001"), vec!["same-phone"]),
        (amina(), person(&["سعيد", "العلوي"], "", ""), vec![]),
    ] {
        assert_eq!(grounds(&account(own.clone()), &board(theirs.clone())), expected, "{own:?} {theirs:?}");
    }
}

#[test]
fn a_script_both_have_decides_and_sound_only_without_one() {
    let both = |ar: &[&str], fr: &[&str], sound: &[&str]| PersonTrace {
        ar: name(ar, ""),
        fr: name(fr, ""),
        sound: name(sound, ""),
        ..PersonTrace::default()
    };
    let arabic = both(&["امينه", "علوي"], &[], &["mn", "lw"]);
    let latin = both(&[], &["amina", "alaoui"], &["mn", "lw"]);
    let other = both(&["ايمان", "علوي"], &[], &["mn", "lw"]);
    assert!(same_name(&arabic, &latin));
    assert!(!same_name(&arabic, &other), "what sounds alike is written otherwise");
}

#[test]
fn a_surname_counts_only_at_the_same_address() {
    let home = address(&["زنقه", "12", "حي", "السلام"]);
    let own = AccountTrace {
        person: person(&["امينه", "العلوي"], "", ""),
        addresses: home.clone(),
        ..AccountTrace::default()
    };
    let mut theirs = body(1, vec![person(&["سعيد", "العلوي"], "", "")]);
    assert_eq!(grounds(&own, &theirs), Vec::<&str>::new());
    theirs.addresses = home;
    assert_eq!(grounds(&own, &theirs), ["surname-address"]);
    theirs.addresses = address(&["حي", "السلام"]);
    let vague = AccountTrace { addresses: theirs.addresses.clone(), ..own };
    assert_eq!(grounds(&vague, &theirs), Vec::<&str>::new(), "a quarter is no address");
}

#[test]
fn bodies_a_person_belongs_to_tie_them_too() {
    let shared = person(&["رشيد", "بناني"], "JB300", "");
    let mut mine = body(7, vec![shared.clone()]);
    mine.rib = "rib".into();
    let account = AccountTrace { ice: "ice".into(), bodies: vec![mine], ..AccountTrace::default() };
    assert_eq!(grounds(&account, &body(7, vec![])), ["belongs"]);
    assert_eq!(grounds(&account, &body(8, vec![shared])), ["shared-board"]);
    let mut other = body(9, vec![]);
    assert_eq!(grounds(&account, &other), Vec::<&str>::new(), "two empty numbers are not one");
    other.ice = "ice".into();
    other.rib = "rib".into();
    assert_eq!(grounds(&account, &other), ["shared-ice", "shared-rib"]);
}

#[test]
fn a_dismissed_ground_stays_dismissed_and_a_new_one_stands() {
    let both = vec![
        ConflictFinding { ground: Tie::SameName, who: "ا ب".into() },
        ConflictFinding { ground: Tie::SameCard, who: "ا ب".into() },
    ];
    assert!(!Standing::of(false, both[..1].to_vec(), &[Tie::SameName]).stands());
    let anew = Standing::of(false, both, &[Tie::SameName]);
    assert!(anew.stands());
    assert_eq!((anew.found.len(), anew.dismissed.len()), (1, 1));
    assert!(Standing::of(true, Vec::new(), Tie::ALL).stands(), "what was declared is not dismissed");
}

#[test]
fn the_committee_is_kept_out_whole_and_the_counter_of_what_is_judged() {
    for role in [Role::Reviewer, Role::Head, Role::Observer] {
        assert!(Right::ALL.iter().all(|right| shuts(role, *right)), "{role:?}");
    }
    for role in [Role::Officer, Role::Administrator] {
        let shut: Vec<_> = Right::ALL.iter().filter(|right| shuts(role, **right)).map(|right| right.slug()).collect();
        assert_eq!(shut, ["review", "rank", "decide", "announce"], "{role:?}");
    }
}

proptest! {
    #[test]
    fn the_order_of_a_board_changes_nothing(cards in proptest::collection::vec("[a-c]{0,1}", 0..5), own in "[a-c]{0,1}") {
        let account = AccountTrace { person: person(&["ا", "ب"], &own, ""), ..AccountTrace::default() };
        let people: Vec<_> = cards.iter().map(|card| person(&["ج", "د"], card, "")).collect();
        let mut turned = people.clone();
        turned.reverse();
        let one = grounds(&account, &body(1, people));
        prop_assert_eq!(&one, &grounds(&account, &body(1, turned)));
        prop_assert_eq!(one.is_empty(), own.is_empty() || !cards.contains(&own));
    }
}
