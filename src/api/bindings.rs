//! The table as TypeScript, so that the screens are checked against the core when they are built.

use super::commands::COMMANDS;
use crate::domain::form;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations of types by name, gathered with everything they reach.
pub struct Declarations {
    config: Config,
    types: BTreeMap<String, String>,
}

impl Default for Declarations {
    fn default() -> Self {
        // Every whole number of the contract stays far below 2^53: centimes are capped, ids count rows.
        Self { config: Config::new().with_large_int("number"), types: BTreeMap::new() }
    }
}

impl Declarations {
    /// Adds a type and every type it reaches.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.types.contains_key(&name) {
                return;
            }
            let declaration = T::decl(&self.config);
            let docs = T::docs().unwrap_or_default();
            self.types.insert(name, format!("{docs}export {declaration}\n"));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

/// The whole contract as one TypeScript module.
#[must_use]
pub fn typescript() -> String {
    let mut declarations = Declarations::default();
    declarations.add::<super::Refused>();
    declarations.add::<crate::domain::workflow::Phase>();
    declarations.add::<crate::domain::workflow::Act>();
    // Flattened wherever it is used, but edited as a whole on screen.
    declarations.add::<crate::office::call::CallTerms>();
    declarations.add::<crate::office::programme::ProgrammeTerms>();
    for command in COMMANDS.iter() {
        (command.declarations)(&mut declarations);
    }
    let mut text = String::from("// Made by `cargo xtask bindings` from the command table. Do not edit.\n\n");
    for declaration in declarations.types.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str("/** Every command: what it takes and what it gives. */\nexport interface Commands {\n");
    for command in COMMANDS.iter() {
        let (request, reply) = ((command.request)(&declarations.config), (command.reply)(&declarations.config));
        let _ = writeln!(text, "  \"{}\": {{ args: {request}; reply: {reply} }};", command.name);
    }
    text.push_str(
        "}\n\n/** The right that each command asks for. */\nexport const rightOf: Record<keyof Commands, Right> = {\n",
    );
    for command in COMMANDS.iter() {
        let _ = writeln!(text, "  \"{}\": \"{}\",", command.name, command.right.slug());
    }
    text.push_str("};\n");
    form(&mut text);
    text
}

/// The form's marks and lengths, so that no screen has its own idea of what is obligatory.
fn form(text: &mut String) {
    text.push_str(
        "\n/** Fields of an application: what a deposit must have (`either`: in one of the two languages), and the \
         most characters. */\nexport const FORM: Record<string, { need: \"must\" | \"either\" | \"free\"; most: \
         number | null }> = {\n",
    );
    for (key, field) in form::fields() {
        let need = match field.need {
            form::Need::Obligatory => "must",
            form::Need::EitherLanguage => "either",
            form::Need::Free => "free",
        };
        let most = field.most().map_or_else(|| "null".to_owned(), |most| most.to_string());
        let _ = writeln!(text, "  \"{key}\": {{ need: \"{need}\", most: {most} }},");
    }
    text.push_str("};\n");
}

/// One command as `awrachctl commands --json` prints it.
#[derive(Debug, serde::Serialize)]
pub struct CommandCard {
    /// `noun.verb`.
    pub name: &'static str,
    /// Right it asks for.
    pub right: &'static str,
    /// Request type.
    pub request: String,
    /// Reply type.
    pub reply: String,
}

/// The table and the declarations of its types.
#[derive(Debug, serde::Serialize)]
pub struct CommandList {
    /// Every command.
    pub commands: Vec<CommandCard>,
    /// TypeScript declarations by type name.
    pub types: BTreeMap<String, String>,
}

/// The table for `awrachctl commands --json`.
#[must_use]
pub fn list() -> CommandList {
    let mut declarations = Declarations::default();
    declarations.add::<super::Refused>();
    let commands = COMMANDS
        .iter()
        .map(|command| {
            (command.declarations)(&mut declarations);
            CommandCard {
                name: command.name,
                right: command.right.slug(),
                request: (command.request)(&declarations.config),
                reply: (command.reply)(&declarations.config),
            }
        })
        .collect();
    CommandList { commands, types: declarations.types }
}
