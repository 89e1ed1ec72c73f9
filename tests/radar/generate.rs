//! Makes the labelled pairs, the same on every machine.
//!
//! What varies is taken from hand-written lists of spellings as they stand on papers (`names.csv`), of names
//! that look alike and are others (`lookalikes.csv`), and from slips of a keyboard: nothing here asks the
//! matcher, its letters or its list of words.

use awrach::domain::organisation::Kind;

const NAMES: &str = include_str!("names.csv");
const LOOKALIKES: &str = include_str!("lookalikes.csv");
const COMMUNES: &str = include_str!("../../src/presets/geo/communes.csv");

/// What a body may say that it works for, in both languages; the French has several turns.
const AIMS: [(&str, &[&str]); 14] = [
    ("للتنمية", &["pour le développement", "de développement"]),
    ("للتنمية والتضامن", &["pour le développement et la solidarité", "développement et solidarité"]),
    ("للتنمية القروية", &["pour le développement rural", "de développement rural"]),
    ("للثقافة والفن", &["pour la culture et l’art", "culture et art"]),
    ("للرياضة", &["pour le sport", "sportive"]),
    ("للبيئة", &["pour l’environnement", "environnement"]),
    ("للمرأة القروية", &["pour la femme rurale", "des femmes rurales"]),
    ("للطفولة والشباب", &["pour l’enfance et la jeunesse", "enfance et jeunesse"]),
    ("للأعمال الاجتماعية", &["des œuvres sociales", "pour les œuvres sociales"]),
    ("للتربية والتكوين", &["pour l’éducation et la formation", "éducation et formation"]),
    ("لتصفية الدم", &["d’hémodialyse", "pour l’hémodialyse"]),
    ("لمحو الأمية", &["d’alphabétisation", "pour l’alphabétisation"]),
    ("للسياحة الجبلية", &["pour le tourisme de montagne", "tourisme de montagne"]),
    ("", &["", ""]),
];

/// One side of a pair, as an office would have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub kind: Kind,
    pub ar: String,
    pub fr: String,
    pub acronym: String,
    pub commune: String,
    pub rib: String,
    pub cin: String,
}

/// Two bodies and whether they are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labelled {
    pub same: bool,
    pub family: &'static str,
    pub a: Side,
    pub b: Side,
}

pub struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.roll() % (most.max(1) as u64)).unwrap()
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// True `part` times in a hundred.
    fn often(&mut self, part: usize) -> bool {
        self.below(100) < part
    }
}

struct Name {
    ar: &'static str,
    fr: Vec<&'static str>,
}

pub struct Maker {
    dice: Dice,
    names: Vec<Name>,
    communes: Vec<[&'static str; 3]>,
}

/// How many pairs there are.
pub const PAIRS: usize = 2_000;

/// The draw that is committed.
pub const DRAW: u64 = 2_026;

/// All pairs of a draw.
pub fn all(draw: u64) -> Vec<Labelled> {
    let mut maker = Maker::new(draw);
    let families: [fn(&mut Maker) -> Labelled; 22] = [
        Maker::arabic_spelling,
        Maker::arabic_spelling,
        Maker::other_script,
        Maker::other_script,
        Maker::french_spelling,
        Maker::french_spelling,
        Maker::typed_wrong,
        Maker::typed_wrong,
        Maker::shortened,
        Maker::initials,
        Maker::one_script_missing,
        Maker::same_account,
        Maker::lookalike,
        Maker::lookalike,
        Maker::other_commune,
        Maker::other_aim,
        Maker::other_kind,
        Maker::numbered,
        Maker::one_word_more,
        Maker::same_place_other_name,
        Maker::schools,
        Maker::shared_president,
    ];
    (0..PAIRS).map(|i| families[i % families.len()](&mut maker)).collect()
}

impl Maker {
    fn new(seed: u64) -> Self {
        let names = NAMES.lines().map(|line| {
            let (ar, fr) = line.split_once(',').unwrap();
            Name { ar, fr: fr.split(';').collect() }
        });
        // Every seventeenth commune of the country, so that names of places vary.
        let communes = COMMUNES.lines().skip(1).step_by(17).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            cells
        });
        let head: Vec<&str> = COMMUNES.lines().next().unwrap().split(',').collect();
        let at = |name: &str| head.iter().position(|cell| *cell == name).unwrap();
        let (code, ar, fr) = (at("code"), at("name_ar"), at("name_fr"));
        let communes = communes.map(|cells| [cells[code], cells[ar], cells[fr]]).collect();
        Self { dice: Dice(seed), names: names.collect(), communes }
    }

    fn kind(&mut self) -> Kind {
        if self.dice.often(75) { Kind::Association } else { Kind::Cooperative }
    }

    fn whole(kind: Kind, ar: &str, fr: &str, aim: (&str, &str)) -> (String, String) {
        let (kind_ar, kind_fr) = match kind {
            Kind::Association => ("جمعية", "Association"),
            Kind::Cooperative => ("تعاونية", "Coopérative"),
            Kind::Enterprise => ("شركة", "Société"),
        };
        let join =
            |parts: [&str; 3]| parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ");
        (join([kind_ar, ar, aim.0]), join([kind_fr, fr, aim.1]))
    }

    /// A body with both names, a commune and an aim.
    fn body(&mut self) -> (Side, usize, usize) {
        let (name, aim) = (self.dice.below(self.names.len()), self.dice.below(AIMS.len()));
        (self.named(name, aim), name, aim)
    }

    fn named(&mut self, name: usize, aim: usize) -> Side {
        let kind = self.kind();
        let fr = *self.dice.pick(&self.names[name].fr);
        let turn = *self.dice.pick(AIMS[aim].1);
        let (ar, fr) = Self::whole(kind, self.names[name].ar, fr, (AIMS[aim].0, turn));
        let commune = self.dice.pick(&self.communes)[0].to_owned();
        Side { kind, ar, fr, acronym: String::new(), commune, rib: String::new(), cin: String::new() }
    }

    fn again(&mut self, side: &Side, name: usize, aim: usize) -> Side {
        let fr = *self.dice.pick(&self.names[name].fr);
        let turn = *self.dice.pick(AIMS[aim].1);
        let (ar, fr) = Self::whole(side.kind, self.names[name].ar, fr, (AIMS[aim].0, turn));
        // At the second counter the commune is often left out.
        let commune = if self.dice.often(25) { String::new() } else { side.commune.clone() };
        Side { ar, fr, commune, ..side.clone() }
    }

    fn same(family: &'static str, a: Side, b: Side) -> Labelled {
        Labelled { same: true, family, a, b }
    }

    fn different(family: &'static str, a: Side, b: Side) -> Labelled {
        Labelled { same: false, family, a, b }
    }

    fn arabic_spelling(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        let swaps: [(&str, &str); 12] = [
            ("أ", "ا"),
            ("إ", "ا"),
            ("ة", "ه"),
            ("ى", "ي"),
            ("آ", "ا"),
            ("ئ", "ي"),
            ("جمعية", "جمعـــية"),
            ("جمعية", "جَمْعِيَّة"),
            ("ض", "ظ"),
            (" و", " و "),
            ("عبد ال", "عبدال"),
            ("ك", "گ"),
        ];
        for (from, to) in swaps {
            if self.dice.often(60) {
                b.ar = b.ar.replace(from, to);
            }
        }
        (a.fr, b.fr) = (String::new(), String::new());
        Self::same("arabic-spelling", a, b)
    }

    fn other_script(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        a.fr = String::new();
        b.ar = String::new();
        Self::same("other-script", a, b)
    }

    fn french_spelling(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        let shape = self.dice.below(4);
        b.fr = match shape {
            0 => b.fr.to_uppercase(),
            1 => b.fr.replace("Association", "Assoc.").replace("Coopérative", "Coop."),
            2 => b.fr.replace(['é', 'è'], "e").replace('œ', "oe").replace('’', "'"),
            _ => b.fr.replace("Association ", "Association « ").replace(" pour", " » pour"),
        };
        (a.ar, b.ar) = (String::new(), String::new());
        Self::same("french-spelling", a, b)
    }

    /// One slip in the longest word: a letter left out, doubled, changed places, or its neighbour on the keyboard.
    fn slip(&mut self, text: &str) -> String {
        const ROWS: [&str; 6] = ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ", "azertyuiop", "qsdfghjklm", "wxcvbn"];
        let words: Vec<&str> = text.split(' ').collect();
        let longest = words.iter().skip(1).max_by_key(|word| word.chars().count()).copied().unwrap_or(text);
        let mut letters: Vec<char> = longest.chars().collect();
        if letters.len() < 6 {
            return text.to_owned();
        }
        let at = 2 + self.dice.below(letters.len() - 4);
        match self.dice.below(4) {
            0 => {
                letters.remove(at);
            }
            1 => {
                let twin = letters[at];
                letters.insert(at, twin);
            }
            2 => letters.swap(at, at + 1),
            _ => {
                let row = ROWS.iter().find(|row| row.contains(letters[at]));
                let keys: Vec<char> = row.map(|row| row.chars().collect()).unwrap_or_default();
                if let Some(place) = keys.iter().position(|key| *key == letters[at]) {
                    letters[at] = keys[if place + 1 < keys.len() { place + 1 } else { place - 1 }];
                }
            }
        }
        text.replacen(longest, &letters.into_iter().collect::<String>(), 1)
    }

    fn typed_wrong(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        if self.dice.often(50) {
            (a.fr, b.fr) = (String::new(), String::new());
            b.ar = self.slip(&b.ar);
        } else {
            (a.ar, b.ar) = (String::new(), String::new());
            b.fr = a.fr.clone();
            b.fr = self.slip(&b.fr);
        }
        Self::same("typed-wrong", a, b)
    }

    /// The aim is left out, or the seat's town is added.
    fn shortened(&mut self) -> Labelled {
        let (a, name, aim) = self.body();
        let mut b = self.again(&a, name, AIMS.len() - 1);
        b.commune = a.commune.clone();
        if self.dice.often(40) {
            let town = *self.communes.iter().find(|commune| commune[0] == a.commune).unwrap();
            b = self.again(&a, name, aim);
            b.commune = a.commune.clone();
            b.ar = format!("{} {}", b.ar, town[1]);
            b.fr = format!("{} {}", b.fr, town[2]);
        }
        Self::same("shortened", a, b)
    }

    fn initials(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let letters: String =
            a.fr.split([' ', '-', '’'])
                .filter(|word| word.chars().count() > 3)
                .filter_map(|word| word.chars().next())
                .flat_map(char::to_uppercase)
                .collect();
        let mut b = self.again(&a, name, aim);
        b.commune = a.commune.clone();
        if letters.chars().count() < 4 {
            (a.ar, b.ar) = (String::new(), String::new());
            return Self::same("initials", a.clone(), b);
        }
        a.acronym = letters.clone();
        (b.ar, b.fr) = (String::new(), format!("Association {letters}"));
        b.kind = a.kind;
        Self::same("initials", a, b)
    }

    fn one_script_missing(&mut self) -> Labelled {
        let (a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        if self.dice.often(50) {
            b.ar = String::new()
        } else {
            b.fr = String::new()
        }
        Self::same("one-script-missing", a, b)
    }

    /// Renamed since, or entered under its president's words: the account is the same.
    fn same_account(&mut self) -> Labelled {
        let (mut a, _, _) = self.body();
        let (mut b, _, _) = self.body();
        a.rib = format!("{:022}", 10 + self.dice.below(1_000_000));
        b.rib = a.rib.clone();
        Self::same("same-account", a, b)
    }

    fn lookalike(&mut self) -> Labelled {
        let lines: Vec<&str> = LOOKALIKES.lines().collect();
        let cells: Vec<&str> = self.dice.pick(&lines).split(',').collect();
        let (mut a, _, aim) = self.body();
        let turn = AIMS[aim].1[0];
        let mut b = a.clone();
        (a.ar, a.fr) = Self::whole(a.kind, cells[0], cells[2], (AIMS[aim].0, turn));
        (b.ar, b.fr) = Self::whole(a.kind, cells[1], cells[3], (AIMS[aim].0, turn));
        match self.dice.below(3) {
            0 => (a.fr, b.fr) = (String::new(), String::new()),
            // Two that are written the same in French cannot be told apart by it.
            1 if cells[2] != cells[3] => (a.ar, b.ar) = (String::new(), String::new()),
            _ => {}
        }
        Self::different("lookalike", a, b)
    }

    fn other_commune(&mut self) -> Labelled {
        let (a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        b.commune = loop {
            let other = self.dice.pick(&self.communes)[0];
            if other != a.commune {
                break other.to_owned();
            }
        };
        Self::different("other-commune", a, b)
    }

    fn other_aim(&mut self) -> Labelled {
        let name = self.dice.below(self.names.len());
        let aim = self.dice.below(AIMS.len() - 1);
        let other = (aim + 1 + self.dice.below(AIMS.len() - 3)) % (AIMS.len() - 1);
        let a = self.named(name, aim);
        let mut b = self.again(&a, name, other);
        b.commune = a.commune.clone();
        // One aim within another says nothing: development, and development with solidarity.
        if AIMS[aim].0.contains(AIMS[other].0) || AIMS[other].0.contains(AIMS[aim].0) {
            return self.other_commune();
        }
        Self::different("other-aim", a, b)
    }

    fn other_kind(&mut self) -> Labelled {
        let (a, name, aim) = self.body();
        let mut b = a.clone();
        b.kind = if a.kind == Kind::Association { Kind::Cooperative } else { Kind::Association };
        let fr = self.names[name].fr[0];
        (b.ar, b.fr) = Self::whole(b.kind, self.names[name].ar, fr, (AIMS[aim].0, AIMS[aim].1[0]));
        Self::different("other-kind", a, b)
    }

    fn numbered(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let mut b = self.again(&a, name, aim);
        let (one, two) = *self.dice.pick(&[("1", "2"), ("الأولى", "الثانية"), ("2", "3")]);
        a.ar = format!("{} {one}", a.ar);
        b.ar = format!("{} {two}", b.ar);
        (a.fr, b.fr) = (String::new(), String::new());
        Self::different("numbered", a, b)
    }

    /// The name of one inside a longer name of another.
    fn one_word_more(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let more = *self.dice.pick(&[
            ("أجيال", "Ajial"),
            ("بوادر", "Bawadir"),
            ("آفاق", "Afaq"),
            ("بنات", "Banat"),
            ("رواد", "Rouad"),
            ("منارة", "Manarat"),
            ("ربيع", "Rabie"),
            ("بادرة", "Badirat"),
        ]);
        let mut b = a.clone();
        let fr = format!("{} {}", more.1, self.names[name].fr[0]);
        let ar = format!("{} {}", more.0, self.names[name].ar);
        (b.ar, b.fr) = Self::whole(a.kind, &ar, &fr, (AIMS[aim].0, AIMS[aim].1[0]));
        if self.dice.often(40) {
            (a.fr, b.fr) = (String::new(), String::new());
        }
        Self::different("one-word-more", a, b)
    }

    fn same_place_other_name(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let other = (name + 1 + self.dice.below(self.names.len() - 1)) % self.names.len();
        let mut b = self.again(&a, other, aim);
        let town = *self.dice.pick(&self.communes);
        for side in [&mut a, &mut b] {
            side.commune = town[0].to_owned();
            side.ar = format!("{} {}", side.ar, town[1]);
            side.fr = format!("{} {}", side.fr, town[2]);
        }
        Self::different("same-place", a, b)
    }

    /// Parents of two schools, farmers of two hamlets: all but one word is the same.
    fn schools(&mut self) -> Labelled {
        let shapes = [
            ("آباء وأمهات وأولياء تلاميذ مدرسة", "des parents d’élèves de l’école"),
            ("دوار", "du douar"),
            ("مستعملي المياه لأغراض السقي", "des usagers des eaux d’irrigation"),
            ("نادي", "club"),
        ];
        let shape = *self.dice.pick(&shapes);
        let (mut a, name, _) = self.body();
        a.kind = Kind::Association;
        let other = (name + 1 + self.dice.below(self.names.len() - 1)) % self.names.len();
        let mut b = a.clone();
        for (side, which) in [(&mut a, name), (&mut b, other)] {
            let ar = format!("{} {}", shape.0, self.names[which].ar);
            let fr = format!("{} {}", shape.1, self.names[which].fr[0]);
            (side.ar, side.fr) = Self::whole(Kind::Association, &ar, &fr, ("", ""));
        }
        Self::different("all-but-one-word", a, b)
    }

    /// One person presides over two bodies, which is allowed.
    fn shared_president(&mut self) -> Labelled {
        let (mut a, name, aim) = self.body();
        let other = (name + 1 + self.dice.below(self.names.len() - 1)) % self.names.len();
        let mut b = self.named(other, (aim + 1) % AIMS.len());
        a.cin = format!("XX{:05}", self.dice.below(100_000));
        b.cin = a.cin.clone();
        b.commune = a.commune.clone();
        Self::different("shared-president", a, b)
    }
}
