//! What a row of the command table is: a name, a right, two types and the use case behind them.

use crate::access::Right;
use crate::domain::named::{Named, gather};
use crate::office::account::SignedIn;
use crate::office::{Change, Nothing, OfficeError, Reading, conflict};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

type Read = Box<dyn Fn(&Reading<'_>, Value) -> Result<Value, CommandError> + Send + Sync>;
type Write = Box<dyn Fn(&mut Change<'_>, Value) -> Result<Value, CommandError> + Send + Sync>;
type Enter = Box<dyn Fn(&mut Change<'_>, Value) -> Result<Result<SignedIn, OfficeError>, CommandError> + Send + Sync>;

/// How a command touches the store.
pub enum Run {
    /// On a reader's snapshot.
    Read(Read),
    /// In one transaction of the writer.
    Write(Write),
    /// Like a write; whoever it returns is signed in at this door. Its inner refusal is told after the
    /// transaction was kept, so that a failed sign-in counts.
    Enter(Enter),
    /// Signs out.
    Leave,
}

/// What can go wrong between a door and a use case.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The request does not have the command's form; the text is serde's and holds no data.
    #[error("{0}")]
    Form(String),
    /// The use case refused.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// The reply could not be written as JSON.
    #[error("reply")]
    Reply,
}

impl From<crate::store::StoreError> for CommandError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Office(error.into())
    }
}

/// One row of the table.
pub struct Command {
    /// `noun.verb`.
    pub name: &'static str,
    /// Whoever calls it must hold this right.
    pub right: Right,
    /// The request's type in TypeScript.
    pub request: fn(&ts_rs::Config) -> String,
    /// The reply's type in TypeScript.
    pub reply: fn(&ts_rs::Config) -> String,
    /// Declarations of every type these two reach.
    pub declarations: fn(&mut super::bindings::Declarations),
    /// How it runs.
    pub run: Run,
    /// Its reply holds personal values whole; every other reply is masked.
    pub clear: bool,
    /// It puts the stored value in the place of a masked one; every other request with one is refused.
    pub restores: bool,
    /// The person must have given their password again a short while ago.
    pub confirmed: bool,
}

impl Command {
    /// Its reply holds personal values whole.
    #[must_use]
    pub fn in_clear(self) -> Self {
        Self { clear: true, ..self }
    }

    /// It knows what a masked value in its request stands for.
    #[must_use]
    pub fn restoring(self) -> Self {
        Self { restores: true, ..self }
    }

    /// It wants the password again.
    #[must_use]
    pub fn confirmed(self) -> Self {
        Self { confirmed: true, ..self }
    }
}

/// Reads a request, and which records it names. What a person typed is not repeated in the error.
fn request<Q: DeserializeOwned>(args: Value) -> Result<(Q, Vec<Named>), CommandError> {
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    let (read, named) = gather(|| serde_json::from_value(args));
    Ok((read.map_err(|error: serde_json::Error| CommandError::Form(error.to_string()))?, named))
}

fn reply<A: Serialize>(answer: A) -> Result<Value, CommandError> {
    serde_json::to_value(answer).map_err(|_| CommandError::Reply)
}

fn declarations<Q: TS + 'static, A: TS + 'static>(into: &mut super::bindings::Declarations) {
    into.add::<Q>();
    into.add::<A>();
}

fn command<Q: TS + 'static, A: TS + 'static>(name: &'static str, right: Right, run: Run) -> Command {
    Command {
        name,
        right,
        request: Q::name,
        reply: A::name,
        declarations: declarations::<Q, A>,
        run,
        clear: false,
        restores: false,
        confirmed: false,
    }
}

/// A command that only reads.
pub fn read<Q, A>(name: &'static str, right: Right, run: fn(&Reading<'_>, Q) -> Result<A, OfficeError>) -> Command
where
    Q: DeserializeOwned + TS + 'static,
    A: Serialize + TS + 'static,
{
    let run = move |reading: &Reading<'_>, args| {
        let (request, named) = request(args)?;
        conflict::guard::admit(reading, name, right, &named)?;
        reply(run(reading, request)?)
    };
    command::<Q, A>(name, right, Run::Read(Box::new(run)))
}

/// A command that changes something.
pub fn write<Q, A>(name: &'static str, right: Right, run: fn(&mut Change<'_>, Q) -> Result<A, OfficeError>) -> Command
where
    Q: DeserializeOwned + TS + 'static,
    A: Serialize + TS + 'static,
{
    let run = move |change: &mut Change<'_>, args| {
        let (request, named) = request(args)?;
        conflict::guard::admit(&change.reading(), name, right, &named)?;
        reply(run(change, request)?)
    };
    command::<Q, A>(name, right, Run::Write(Box::new(run)))
}

/// Who is signed in, or why not: the inner refusal is kept, the outer one undoes the transaction.
type Entered = Result<Result<SignedIn, OfficeError>, OfficeError>;

/// A command after which someone is signed in.
pub fn enter<Q>(name: &'static str, right: Right, run: fn(&mut Change<'_>, Q) -> Entered) -> Command
where
    Q: DeserializeOwned + TS + 'static,
{
    let run = move |change: &mut Change<'_>, args| Ok(run(change, request(args)?.0)?);
    command::<Q, SignedIn>(name, right, Run::Enter(Box::new(run)))
}

/// The command that signs out.
pub fn leave(name: &'static str, right: Right) -> Command {
    command::<Nothing, ()>(name, right, Run::Leave)
}
