//! The thread that ends background tasks. It computes without holding the lock, so that no request waits for it.

use super::account_work::{change_accounts, delete_accounts, delete_sources, reset_entitlements};
use super::aggregation::{aggregate_accounts, correlate_accounts};
use super::deletion::delete_profiles;
use super::entitlement_aggregation::aggregate_entitlements;
use super::identity_processing::{IdentityProcessing, ProcessedProfile};
use super::lifecycle::store_attributes;
use crate::sandbox::database::{Database, DatabaseWriter, StateReader, closed, with_database};
use crate::sandbox::rows::{TaskKind, TaskOutcome, TaskRow};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Pause after a failed write, for example on a full disk, before tasks are tried again.
const RETRY_PAUSE: Duration = Duration::from_secs(1);
/// Message of a task that failed for an internal reason.
const FAILED: &str = "The task could not be carried out.";

/// A request to end the tasks that are due at a time, in milliseconds since 1970.
pub(super) struct SettleRequest {
    pub(super) until: i64,
    /// Sender of a channel, dropped when the tasks have ended.
    pub(super) done: Box<dyn Send>,
}

/// The state of the thread.
pub(super) struct TaskWorker {
    reader: StateReader,
    writer: Arc<DatabaseWriter>,
    due: Arc<AtomicI64>,
    is_late: Arc<AtomicBool>,
    failed_at: Option<Instant>,
}

impl TaskWorker {
    pub(super) const fn new(
        reader: StateReader,
        writer: Arc<DatabaseWriter>,
        due: Arc<AtomicI64>,
        is_late: Arc<AtomicBool>,
    ) -> Self {
        Self {
            reader,
            writer,
            due,
            is_late,
            failed_at: None,
        }
    }

    /// Serves requests until the queue ends or the store is closing.
    pub(super) fn run(&mut self, queue: &Receiver<SettleRequest>) {
        for request in queue {
            if self.reader.is_closing() {
                return;
            }
            let is_paused = self.failed_at.is_some_and(|since| since.elapsed() < RETRY_PAUSE);
            if self.due.load(Ordering::Acquire) <= request.until && !is_paused {
                self.failed_at = self.settle(request.until).err().map(|error| {
                    tracing::error!("the sandbox could not end a task: {error}");
                    Instant::now()
                });
            }
            self.is_late.store(false, Ordering::Relaxed);
            drop(request.done);
        }
    }

    fn settle(&self, until: i64) -> rusqlite::Result<()> {
        loop {
            let due = self.reader.read(|database| database.due_tasks(until))?;
            if due.is_empty() {
                return self.write(|database| database.publish_next_due());
            }
            due.into_iter().try_for_each(|task| self.end(task))?;
        }
    }

    /// Ends a task. A task that fails or panics ends with an error.
    fn end(&self, task: TaskRow) -> rusqlite::Result<()> {
        let attempt = || match task.kind {
            TaskKind::Process => self.process(task.clone(), None),
            TaskKind::ProcessIdentities => self.process_identities(task.clone()),
            kind => self.carry_out(task.clone(), work(kind)),
        };
        match catch_unwind(AssertUnwindSafe(attempt)) {
            Ok(Ok(())) => return Ok(()),
            _ if self.reader.is_closing() => return Err(closed()),
            Ok(Err(error)) => tracing::error!("a task of the sandbox failed: {error}"),
            Err(_) => {}
        }
        self.write(move |database| database.end_task(&task, &TaskOutcome::of(vec![FAILED.to_owned()])))
    }

    /// Does work that needs one transaction.
    fn carry_out(&self, task: TaskRow, work: Work) -> rusqlite::Result<()> {
        self.write(move |database| {
            let outcome = work(database, &task)?;
            database.end_task(&task, &outcome)
        })
    }

    /// Processes some identities, profile by profile.
    fn process_identities(&self, task: TaskRow) -> rusqlite::Result<()> {
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for id in &task.profiles {
            let Some(identity) = self.reader.read(|database| database.identity(id))? else {
                continue;
            };
            match groups.iter_mut().find(|(profile, _)| *profile == identity.profile) {
                Some((_, members)) => members.push(identity.id),
                None => groups.push((identity.profile, vec![identity.id])),
            }
        }
        self.process(task, Some(groups))
    }

    /// Processes the identities of profiles, or only some of them.
    fn process(&self, task: TaskRow, groups: Option<Vec<(String, Vec<String>)>>) -> rusqlite::Result<()> {
        let whole = || task.profiles.iter().map(|id| (id.clone(), Vec::new())).collect();
        let mut processing = IdentityProcessing::new(self.reader.clone());
        for (id, members) in groups.unwrap_or_else(whole) {
            if let Some(profile) = processing.begin(&id, members)? {
                self.process_profile(&mut processing, profile)?;
            }
        }
        let outcome = TaskOutcome::of(processing.messages());
        self.write(move |database| database.end_task(&task, &outcome))
    }

    fn process_profile(
        &self,
        processing: &mut IdentityProcessing,
        mut profile: ProcessedProfile,
    ) -> rusqlite::Result<()> {
        while let Some(changes) = processing.compute(&mut profile)? {
            self.write_step(move |database| {
                let mut changes = changes.iter();
                changes.try_for_each(|(identity, attributes)| store_attributes(database, identity, attributes))
            })?;
        }
        self.write_step(move |database| profile.finish(database))
    }

    /// Writes in a transaction, queued behind the requests.
    fn write(&self, work: impl FnOnce(&mut Database) -> rusqlite::Result<()> + Send + 'static) -> rusqlite::Result<()> {
        self.run_on_writer(|database| database.in_transaction(work))
    }

    /// Writes one step of a task. The `write` that ends the task updates the names in references.
    fn write_step(
        &self,
        work: impl FnOnce(&mut Database) -> rusqlite::Result<()> + Send + 'static,
    ) -> rusqlite::Result<()> {
        self.run_on_writer(|database| database.in_step(work))
    }

    fn run_on_writer(
        &self,
        work: impl FnOnce(&mut Database) -> rusqlite::Result<()> + Send + 'static,
    ) -> rusqlite::Result<()> {
        let written = self.writer.run_blocking(move |shared| with_database(shared, work));
        written.flatten().unwrap_or_else(|| Err(closed()))
    }
}

type Work = fn(&Database, &TaskRow) -> rusqlite::Result<TaskOutcome>;

/// The work of a kind of task that needs one transaction.
fn work(kind: TaskKind) -> Work {
    match kind {
        TaskKind::ChangeAccounts => change_accounts,
        TaskKind::DeleteAccounts => delete_accounts,
        TaskKind::DeleteSource => delete_sources,
        TaskKind::Aggregate => aggregate_accounts,
        TaskKind::Correlate => correlate_accounts,
        TaskKind::AggregateEntitlements => aggregate_entitlements,
        TaskKind::ResetEntitlements => reset_entitlements,
        TaskKind::Effect => |_, _| Ok(TaskOutcome::of(Vec::new())),
        _ => |database, task| delete_profiles(database, &task.profiles),
    }
}
