//! The terminal door.

fn main() -> std::process::ExitCode {
    awrach::cli::main()
}
