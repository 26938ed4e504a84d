//! The Java program that answers cases with the classes that the product runs on.

use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const LIBRARIES: &str = "/usr/share/java";
const JARS: [&str; 5] = [
    "velocity.jar",
    "gson.jar",
    "libphonenumber.jar",
    "commons-lang.jar",
    "commons-collections3.jar",
];

/// Answers to cases, in their order; `None` if Java or a library is not installed.
pub(crate) fn answers(cases: &[Value]) -> Option<Vec<Value>> {
    let jars: Vec<PathBuf> = JARS.iter().map(|jar| Path::new(LIBRARIES).join(jar)).collect();
    let missing = jars
        .iter()
        .find(|jar| !jar.exists())
        .map(|jar| jar.display().to_string());
    let missing = missing.or_else(|| {
        Command::new("java")
            .arg("-version")
            .output()
            .err()
            .map(|_| "java".to_owned())
    });
    if let Some(missing) = missing {
        let _ = writeln!(
            std::io::stderr(),
            "skipped: {missing} is not installed (Debian: velocity libgoogle-gson-java libphonenumber8-java default-jdk-headless)"
        );
        return None;
    }
    let path: Vec<String> = jars.iter().map(|jar| jar.display().to_string()).collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transform/oracle/java/Oracle.java");
    let mut java = Command::new("java")
        .args(["-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", &path.join(":")])
        .arg(source)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: Vec<String> = cases.iter().map(|case| format!("{case}\n")).collect();
    let mut input = java.stdin.take().unwrap();
    // It answers while it reads: writing everything first would fill both pipes.
    let writer = std::thread::spawn(move || lines.iter().try_for_each(|line| input.write_all(line.as_bytes())));
    let output = BufReader::new(java.stdout.take().unwrap());
    let answers: Vec<Value> = output
        .lines()
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .collect();
    writer.join().unwrap().unwrap();
    assert!(java.wait().unwrap().success());
    assert_eq!(answers.len(), cases.len());
    Some(answers)
}
