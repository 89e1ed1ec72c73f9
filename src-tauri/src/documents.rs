//! Which files the window may hand to the system's viewer.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Documents the program writes; anything else could be a program in disguise.
const SHOWN: &[&str] = &["pdf", "xlsx", "csv"];

/// The folder of printed documents inside the data folder.
const PRINTS: &str = "prints";

/// The documents a person had written somewhere else since the window was opened.
#[derive(Default)]
pub struct Written(Mutex<HashSet<PathBuf>>);

impl Written {
    /// Remembers a document just written; a path that does not exist is not remembered.
    pub fn note(&self, path: &Path) {
        if let Ok(path) = path.canonicalize() {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path);
        }
    }

    fn holds(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }
}

/// The real path of `path` when the window may show it.
///
/// Links and `..` are resolved before the comparison, so that a link inside `prints/` opens nothing
/// outside it.
pub fn may_be_shown(path: &Path, data: &Path, written: &Written) -> Option<PathBuf> {
    let path = path.canonicalize().ok()?;
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    let printed = data.join(PRINTS).canonicalize().is_ok_and(|prints| path.starts_with(prints));
    let known = printed || written.holds(&path);
    (known && path.is_file() && SHOWN.contains(&extension.as_str())).then_some(path)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn file(path: &Path) -> PathBuf {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
        path.to_path_buf()
    }

    #[test]
    fn a_printed_document_is_shown() {
        let data = tempfile::tempdir().unwrap();
        let pdf = file(&data.path().join("prints/2026/summary.pdf"));
        let shown = may_be_shown(&pdf, data.path(), &Written::default());
        assert_eq!(shown, Some(pdf.canonicalize().unwrap()));
    }

    #[test]
    fn a_file_elsewhere_is_shown_only_after_it_was_written() {
        let data = tempfile::tempdir().unwrap();
        let pdf = file(&data.path().join("elsewhere/summary.pdf"));
        let written = Written::default();
        assert_eq!(may_be_shown(&pdf, data.path(), &written), None);
        written.note(&pdf);
        assert_eq!(may_be_shown(&pdf, data.path(), &written), Some(pdf.canonicalize().unwrap()));
    }

    #[test]
    fn neither_a_step_up_nor_a_program_is_shown() {
        let data = tempfile::tempdir().unwrap();
        file(&data.path().join("secret.pdf"));
        let program = file(&data.path().join("prints/run.sh"));
        let written = Written::default();
        let step_up = data.path().join("prints/../secret.pdf");
        assert_eq!(may_be_shown(&step_up, data.path(), &written), None);
        assert_eq!(may_be_shown(&program, data.path(), &written), None);
        assert_eq!(may_be_shown(&data.path().join("prints"), data.path(), &written), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_prints_opens_nothing_outside() {
        let data = tempfile::tempdir().unwrap();
        let secret = file(&data.path().join("secret.pdf"));
        fs::create_dir_all(data.path().join("prints")).unwrap();
        let link = data.path().join("prints/link.pdf");
        std::os::unix::fs::symlink(secret, &link).unwrap();
        assert_eq!(may_be_shown(&link, data.path(), &Written::default()), None);
    }
}
