//! Carrying out what the terminal is asked, through the same door as any other.

use super::{Order, Terminal};
use crate::api::{Door, DoorKind, OpenOptions, Refused, bindings, default_data_dir};
use crate::backup;
use crate::office::demo::DemoSize;
use serde_json::{Value, json};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// Why an order was not carried out.
pub(super) enum Failure {
    /// The core refused.
    Refused(Refused),
    /// The order itself is wrong.
    Usage(String),
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

pub(super) fn run(terminal: &Terminal) -> Result<(), Failure> {
    match &terminal.order {
        Order::Init { json } => init(terminal, json.as_deref()),
        Order::Demo { applications, organisations, seed } => demo(terminal, *applications, *organisations, *seed),
        Order::Commands { json } => commands(*json),
        Order::Call { name, json } => {
            let door = signed_in(terminal)?;
            print(&door.call(name, request(json.as_deref())?)?.value)
        }
        Order::Report { name, lang, out, json } => {
            let door = signed_in(terminal)?;
            let mut args = request(json.as_deref())?;
            let Some(fields) = args.as_object_mut() else { return Err(usage("the subject must be a JSON object")) };
            fields.insert("name".into(), name.as_str().into());
            fields.insert("language".into(), lang.slug().into());
            fields.insert("path".into(), absolute(out)?.display().to_string().into());
            print(&door.call(command_of(name), args)?.value)
        }
        Order::Export { file, programme } => {
            let args = json!({ "id": programme, "path": absolute(file)?.display().to_string() });
            print(&signed_in(terminal)?.call("programme.export", args)?.value)
        }
        Order::Import { file, dry_run } => {
            let args = json!({ "path": absolute(file)?.display().to_string(), "dryRun": dry_run });
            print(&signed_in(terminal)?.call("programme.import", args)?.value)
        }
        Order::Backup { to } => write_backup(terminal, to.as_deref()),
        Order::Restore { from } => restore(terminal, from),
        Order::Verify { file } => verify(terminal, file.as_deref()),
        Order::Bindings { folder } => write_bindings(folder),
    }
}

/// Papers about one person or one destruction have commands of their own: they are logged or ask more.
fn command_of(document: &str) -> &'static str {
    match document {
        "person" => "person.print",
        "purge" => "purge.print",
        _ => "report.write",
    }
}

fn usage(detail: &str) -> Failure {
    Failure::Usage(detail.to_owned())
}

fn print(value: &Value) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| usage(&error.to_string()))?;
    println!("{text}");
    Ok(())
}

fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    std::path::absolute(path).map_err(|error| usage(&error.to_string()))
}

/// A request: JSON text, a dash for standard input, or nothing.
fn request(json: Option<&str>) -> Result<Value, Failure> {
    let text = match json {
        None => return Ok(json!({})),
        Some("-") => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| usage(&error.to_string()))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| usage(&error.to_string()))
}

fn folder(terminal: &Terminal) -> PathBuf {
    terminal.data.clone().unwrap_or_else(default_data_dir)
}

fn open(terminal: &Terminal) -> Result<Door, Failure> {
    let clock = match &terminal.clock {
        None => None,
        Some(text) => Some(crate::domain::date::parse_moment(text).ok_or_else(|| usage("--clock"))?),
    };
    Ok(Door::open(OpenOptions { data: folder(terminal), clock, door: DoorKind::Terminal })?)
}

fn password(terminal: &Terminal) -> Result<String, Failure> {
    if let Ok(password) = std::env::var("AWRACH_PASSWORD") {
        return Ok(password);
    }
    let name = terminal.account.as_deref().unwrap_or_default();
    rpassword::prompt_password(format!("{name}: ")).map_err(|error| usage(&error.to_string()))
}

/// The door, with the account of `--as` signed in; without it nobody is.
fn signed_in(terminal: &Terminal) -> Result<Door, Failure> {
    let door = open(terminal)?;
    if let Some(name) = &terminal.account {
        door.call("account.signIn", json!({ "name": name, "password": password(terminal)? }))?;
    }
    Ok(door)
}

fn init(terminal: &Terminal, json: Option<&str>) -> Result<(), Failure> {
    let args = match json {
        Some(_) => request(json)?,
        None => {
            let name = terminal.account.clone().ok_or_else(|| usage("--as names the first administrator"))?;
            json!({
                "office": { "language": "ar", "level": "provincial", "nameAr": name, "nameFr": name },
                "administrator": { "name": name, "displayAr": name, "displayFr": name, "password": password(terminal)? },
            })
        }
    };
    print(&open(terminal)?.call("office.setUp", args)?.value)
}

fn demo(terminal: &Terminal, applications: Option<u32>, organisations: u32, seed: Option<u64>) -> Result<(), Failure> {
    let ordinary = DemoSize::default();
    let size = DemoSize {
        applications: applications.unwrap_or(ordinary.applications),
        organisations,
        seed: seed.unwrap_or(ordinary.seed),
    };
    let door = open(terminal)?;
    door.found_demo(size)?;
    print(&json!({
        "dataDir": folder(terminal), "applications": size.applications, "seed": size.seed,
        "accounts": ["admin", "head", "depot", "reviewer1", "reviewer2", "reviewer3", "reviewer4", "reviewer5", "observer"],
        "password": crate::office::demo::PASSWORD,
    }))
}

fn commands(json: bool) -> Result<(), Failure> {
    let list = bindings::list();
    if json {
        let value = serde_json::to_value(&list).map_err(|error| usage(&error.to_string()))?;
        return print(&value);
    }
    for command in &list.commands {
        println!("{}\t{}\t{} -> {}", command.name, command.right, command.request, command.reply);
    }
    Ok(())
}

fn write_bindings(folder: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(folder.join("commands.ts"), bindings::typescript()))
        .map_err(|error| usage(&error.to_string()))
}

/// A backup needs the right to administer, like `backup.write`, wherever it is written.
fn write_backup(terminal: &Terminal, to: Option<&Path>) -> Result<(), Failure> {
    let door = signed_in(terminal)?;
    let written = door.call("backup.write", json!({}))?.value;
    let Some(to) = to else { return print(&written) };
    let (path, files) = backup::write_whole(&door.house().store, &absolute(to)?).map_err(Refused::from)?;
    print(&json!({ "path": path, "files": files }))
}

fn restore(terminal: &Terminal, from: &Path) -> Result<(), Failure> {
    // Whoever restores signs in first, unless the folder holds no office yet.
    let door = open(terminal)?;
    let empty = door.call("office.status", json!({}))?.value.get("state").is_some_and(|state| state == "empty");
    drop(door);
    if !empty {
        let door = signed_in(terminal)?;
        door.call("backup.state", json!({}))?;
    }
    let aside = format!("before-restore-{}.db", chrono::Utc::now().format("%Y%m%d-%H%M%S"));
    let kept = backup::restore(&absolute(from)?, &folder(terminal), &aside).map_err(Refused::from)?;
    print(&json!({ "restored": from, "keptAside": kept }))
}

fn verify(terminal: &Terminal, file: Option<&Path>) -> Result<(), Failure> {
    let (entries, head, findings) = match file {
        Some(file) => (Value::Null, Value::Null, backup::verify_whole(&absolute(file)?).map_err(Refused::from)?),
        None => {
            let door = open(terminal)?;
            let (walk, findings) = door.verify()?;
            (walk.entries.into(), walk.head.into(), findings)
        }
    };
    if let Some(finding) = findings.first() {
        return Err(Refused::from(backup::BackupError::Unsound(finding.clone())).into());
    }
    print(&json!({ "sound": true, "entries": entries, "head": head }))
}
