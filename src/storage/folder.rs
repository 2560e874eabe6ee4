//! Folders: those of a person, and those of files.

use std::{
    fs::{DirBuilder, File},
    io,
    path::{Path, PathBuf},
};

/// The folder in which a person expects documents; the working folder if the system names none.
pub fn documents_folder() -> PathBuf {
    let user = directories::UserDirs::new();
    user.map_or_else(PathBuf::new, |user| {
        user.document_dir().unwrap_or_else(|| user.home_dir()).to_owned()
    })
}

/// The own folder of whoever works here, which `~` stands for; `None` if the system names none.
pub fn home_folder() -> Option<PathBuf> {
    directories::UserDirs::new().map(|user| user.home_dir().to_owned())
}

/// True if a path leads to a folder that is there.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// The folder of a file; the working folder if its path names none.
pub(super) fn folder_of(file: &Path) -> &Path {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes the renaming last through a power cut, if the system lets a folder be synced.
pub(super) fn sync_folder(file: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder_of(file)).and_then(|folder| folder.sync_all())
    {
        log::debug!("the folder was not synced: {error}");
    }
}
