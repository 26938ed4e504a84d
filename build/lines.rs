//! A schema file as blocks: each top line with the lines indented below it.

use std::fmt;
use std::path::Path;

/// A line that is neither empty nor a comment, with its number and depth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) file: &'a Path,
    /// The number of the first line is 1.
    pub(crate) number: usize,
    /// Indentation in steps of two spaces.
    pub(crate) depth: usize,
    /// The line without indentation and comment.
    pub(crate) text: &'a str,
}

/// A mistake in a schema file.
#[derive(Debug)]
pub(crate) struct Mistake(String);

impl Mistake {
    /// A mistake that belongs to no line.
    pub(crate) const fn unplaced(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'a> Line<'a> {
    /// A mistake in this line.
    pub(crate) fn mistake(&self, text: impl fmt::Display) -> Mistake {
        Mistake(format!("{}:{}: {text}", self.file.display(), self.number))
    }

    /// The first word and the rest of the line.
    pub(crate) fn head(&self) -> (&'a str, &'a str) {
        self.text
            .split_once(' ')
            .map_or((self.text, ""), |(head, rest)| (head, rest.trim()))
    }
}

/// A top line and the lines below it.
#[derive(Clone)]
pub(crate) struct Block<'a> {
    pub(crate) head: Line<'a>,
    pub(crate) body: Vec<Line<'a>>,
}

/// The blocks of a file. Lines that begin with `#` are comments.
pub(crate) fn blocks<'a>(file: &'a Path, text: &'a str) -> Result<Vec<Block<'a>>, Mistake> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    for (index, whole) in text.lines().enumerate() {
        let trimmed = whole.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        let indentation = whole.len() - whole.trim_start().len();
        let line = Line {
            file,
            number: index + 1,
            depth: indentation / 2,
            text: trimmed,
        };
        if indentation % 2 != 0 || whole.contains('\t') {
            return Err(line.mistake("indentation must be in steps of two spaces"));
        }
        match (line.depth, blocks.last_mut()) {
            (0, _) => blocks.push(Block {
                head: line,
                body: Vec::new(),
            }),
            (_, Some(block)) => block.body.push(line),
            (_, None) => return Err(line.mistake("the first line of a file must not be indented")),
        }
    }
    Ok(blocks)
}
