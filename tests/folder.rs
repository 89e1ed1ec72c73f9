//! A folder or a file that cannot be used is refused with a code, and not a byte of it changes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it cannot go on")]

use awrach::api::{Door, DoorKind, OpenOptions, Refused};
use std::path::Path;

fn open(data: &Path) -> Result<Door, Refused> {
    Door::open(OpenOptions { data: data.to_owned(), clock: None, door: DoorKind::Terminal })
}

fn refused(data: &Path) -> Refused {
    match open(data) {
        Ok(_) => panic!("{} was opened", data.display()),
        Err(refused) => refused,
    }
}

#[test]
fn a_second_start_is_refused_while_the_first_holds_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path()).unwrap_or_else(|refused| panic!("{refused:?}"));
    assert_eq!(refused(folder.path()).code, "folder-locked");
    drop(first);
    assert!(open(folder.path()).is_ok(), "the folder is free again");
}

#[test]
fn what_is_no_database_of_ours_is_left_as_it_is() {
    let sqlite = |version: u32, application: u32| {
        let mut head = vec![0u8; 4096];
        head[..16].copy_from_slice(b"SQLite format 3\0");
        head[60..64].copy_from_slice(&version.to_be_bytes());
        head[68..72].copy_from_slice(&application.to_be_bytes());
        head
    };
    for (bytes, code) in [
        (b"a letter, not a database".to_vec(), "not-a-database"),
        (sqlite(1, 0), "foreign-database"),
        (sqlite(9_999, 0x4157_5243), "newer-database"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("awrach.db");
        std::fs::write(&file, &bytes).unwrap();
        assert_eq!(refused(folder.path()).code, code);
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{code}: the file changed");
    }
}

#[test]
fn a_file_that_cannot_be_written_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path()));
    let file = folder.path().join("awrach.db");
    let mut rights = std::fs::metadata(&file).unwrap().permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&file, rights).unwrap();
    let before = std::fs::read(&file).unwrap();
    assert_eq!(refused(folder.path()).code, "folder-read-only");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_synchronised_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(refused(&folder.path().join("OneDrive").join("awrach")).code, "unsafe-folder");
}
