//! Fictitious facts of the line and of two scenarios, for the tests of this room.

use super::*;

/// Where a row of the sample stands: above the line, below it, or under the pass mark.
pub(super) fn standing(rank: i64, count: usize) -> ranking::Standing {
    let rank = usize::try_from(rank).unwrap();
    let (outcome, reason) = if rank <= count / 2 {
        ("accepted", "merit")
    } else if rank > count - count / 5 {
        ("rejected", "pass-mark")
    } else {
        ("reserve", "envelope")
    };
    let kept_for = (rank == count / 2 + 3).then(|| "women-led".to_owned());
    let outcome = if kept_for.is_some() { "accepted" } else { outcome };
    let behind = outcome == "reserve" && rank > count / 2 + 1;
    ranking::Standing { outcome: outcome.to_owned(), reason: reason.to_owned(), behind, kept_for }
}

/// Two sides of a comparison; without files they part none.
pub(super) fn comparison(count: usize) -> comparison::Facts {
    let criteria: Vec<Bilingual> =
        samples::ranking(1, true).criteria.into_iter().map(|criterion| criterion.label).collect();
    let weights: Vec<String> = criteria.iter().map(|_| "12.5".to_owned()).collect();
    let present = comparison::Side {
        name: String::new(),
        note: String::new(),
        stale: false,
        quota: Some(1364),
        envelope: None,
        pass_mark: "60".to_owned(),
        caps: Vec::new(),
        money_caps: Vec::new(),
        weights: weights.clone(),
        aggregate: "mean".to_owned(),
        kept: Vec::new(),
        merit_counts: true,
        passes_over: false,
        files: [22, 14, 9],
        places: 1340,
        women: 560,
        amount: 419_000_000,
    };
    let tried = comparison::Side {
        name: "غلاف أصغر مع حصة للنساء (Plan B)".to_owned(),
        note: "اقتراح المجلس الإقليمي".to_owned(),
        stale: true,
        envelope: Some(380_000_000),
        caps: vec![("commune-places".to_owned(), 300)],
        money_caps: vec![("organisation-amount".to_owned(), 100_000_000)],
        weights: weights.iter().enumerate().map(|(i, w)| if i == 0 { "10".to_owned() } else { w.clone() }).collect(),
        aggregate: "median".to_owned(),
        kept: vec![("women-led".to_owned(), 410, 400)],
        passes_over: true,
        files: [20, 16, 9],
        ..present.clone()
    };
    let rows = samples::ranking(count, false).rows.into_iter().map(|row| comparison::Row {
        register_number: row.register_number,
        organisation: row.organisation,
        commune: row.communes.into_iter().next().unwrap(),
        places: row.places,
        amount: row.amount,
        left: (row.rank, standing(1, 20)),
        right: (row.rank + 2, standing(13 + row.rank % 3, 20)),
    });
    comparison::Facts {
        sheet: samples::sheet(),
        call: samples::call(),
        left: present,
        right: tried,
        criteria,
        rows: rows.collect(),
    }
}
