//! Conversion of date-times between RFC 3339 text and Python's `datetime`.

use crate::once::Once;
use crate::syntax::timestamp::Timestamp;
use pyo3::ffi::{self, PyObject, PyTypeObject};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDelta, PyString, PyTzInfo};
use std::ffi::c_int;

const SECONDS_A_DAY: i64 = 86_400;
const MICROSECONDS: i64 = 1_000_000;

/// The years 1 to 9999, in microseconds since the beginning of 1970.
const SUPPORTED: std::ops::Range<i64> = -62_135_596_800 * MICROSECONDS..253_402_300_800 * MICROSECONDS;

/// The start of the table that the `datetime` module offers to C code (datetime.h; CPython only ever appends to it). The
/// limited API leaves it out, and calling the class instead takes five times as long.
#[repr(C)]
struct DatetimeApi {
    date: *mut PyTypeObject,
    date_time: *mut PyTypeObject,
    time: *mut PyTypeObject,
    delta: *mut PyTypeObject,
    time_zone: *mut PyTypeObject,
    utc: *mut PyObject,
    make_date: unsafe extern "C" fn(c_int, c_int, c_int, *mut PyTypeObject) -> *mut PyObject,
    make_date_time: MakeDateTime,
}

type MakeDateTime = unsafe extern "C" fn(
    year: c_int,
    month: c_int,
    day: c_int,
    hour: c_int,
    minute: c_int,
    second: c_int,
    microsecond: c_int,
    zone: *mut PyObject,
    class: *mut PyTypeObject,
) -> *mut PyObject;

#[expect(
    unsafe_code,
    reason = "the table is C's, and neither it nor what it points to ever changes"
)]
// SAFETY: the table and the types and functions in it live as long as the process and are not written after import.
unsafe impl Sync for DatetimeApi {}

#[expect(unsafe_code, reason = "as above")]
// SAFETY: as above.
unsafe impl Send for DatetimeApi {}

impl DatetimeApi {
    #[inline]
    #[expect(unsafe_code, reason = "the table is reached through a pointer of C's")]
    fn get(py: Python<'_>) -> PyResult<&'static Self> {
        static API: Once<&'static DatetimeApi> = Once::new();
        let import = || {
            // SAFETY: the interpreter is attached; the capsule of this name holds a table that begins as `DatetimeApi` does.
            let table = unsafe {
                ffi::PyCapsule_Import(c"datetime.datetime_CAPI".as_ptr(), 0)
                    .cast::<Self>()
                    .as_ref()
            };
            table.ok_or_else(|| PyErr::fetch(py))
        };
        API.get_or_make(py, import).copied()
    }
}

/// True if `datetime` objects are made through the table.
pub(crate) fn has_table(py: Python<'_>) -> bool {
    DatetimeApi::get(py).is_ok()
}

/// True if the numbers of a `datetime` are read from its memory.
pub(crate) fn has_layout(py: Python<'_>) -> bool {
    Layout::get(py).is_ok_and(|layout| layout.0.is_some())
}

/// A timezone-aware `datetime`.
#[expect(unsafe_code, reason = "calls the function behind the class `datetime` directly")]
pub(crate) fn make(py: Python<'_>, at: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let api = DatetimeApi::get(py)?;
    let offset = (at.offset != 0).then(|| zone(py, at.offset)).transpose()?;
    let zone = offset.as_ref().map_or(api.utc, Bound::as_ptr);
    // SAFETY: the interpreter is attached; the function checks its numbers, borrows the zone, and returns a new reference
    // or null with an exception set.
    unsafe {
        let made = (api.make_date_time)(
            at.year.into(),
            at.month.into(),
            at.day.into(),
            at.hour.into(),
            at.minute.into(),
            at.second.into(),
            c_int::try_from(at.microsecond)?,
            zone,
            api.date_time,
        );
        Bound::from_owned_ptr_or_err(py, made)
    }
}

fn zone(py: Python<'_>, minutes: i16) -> PyResult<Bound<'_, PyTzInfo>> {
    PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, i32::from(minutes) * 60, 0, true)?)
}

/// The `date` that a text denotes; `None` if it denotes none.
pub(crate) fn date<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyAny>> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (year.len(), month.len(), day.len()) != (4, 2, 2) || !digits(year) || !digits(month) || !digits(day) {
        return None;
    }
    let made = PyDate::new(py, year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    made.ok().map(Bound::into_any)
}

/// True if a value is a `datetime`.
#[expect(unsafe_code, reason = "compares types by the table's pointer")]
pub(crate) fn is_datetime(value: &Bound<'_, PyAny>) -> bool {
    // SAFETY: both are valid objects, and the interpreter is attached.
    DatetimeApi::get(value.py()).is_ok_and(|api| unsafe { ffi::PyObject_TypeCheck(value.as_ptr(), api.date_time) } != 0)
}

/// True if a `datetime` has no UTC offset, so that it does not denote one instant.
pub(crate) fn is_naive(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.call_method0(pyo3::intern!(value.py(), "utcoffset"))?.is_none())
}

/// Microseconds since the beginning of 1970 in UTC. `None` for a `datetime` that has no offset, or whose year in UTC is 0 or
/// 10000.
pub(crate) fn microseconds(value: &Bound<'_, PyAny>) -> PyResult<Option<i64>> {
    let py = value.py();
    if let Some(at) = Layout::get(py)?.read(value)? {
        return Ok(Some(at.microseconds()));
    }
    if is_naive(value)? {
        return Ok(None);
    }
    let since = value.sub(make(py, Timestamp::EPOCH)?)?;
    let part = |name| since.getattr(name)?.extract::<i64>();
    let seconds = part(intern!(py, "days"))? * SECONDS_A_DAY + part(intern!(py, "seconds"))?;
    let microseconds = seconds * MICROSECONDS + part(intern!(py, "microseconds"))?;
    Ok(SUPPORTED.contains(&microseconds).then_some(microseconds))
}

/// The `datetime` in UTC at a number of microseconds since the beginning of 1970.
pub(crate) fn from_microseconds(py: Python<'_>, microseconds: i64) -> PyResult<Bound<'_, PyAny>> {
    let (seconds, rest) = (
        microseconds.div_euclid(MICROSECONDS),
        microseconds.rem_euclid(MICROSECONDS),
    );
    let (days, seconds) = (seconds.div_euclid(SECONDS_A_DAY), seconds.rem_euclid(SECONDS_A_DAY));
    let since = PyDelta::new(py, days.try_into()?, seconds.try_into()?, rest.try_into()?, false)?;
    make(py, Timestamp::EPOCH)?.add(since)
}

/// Appends a `datetime` as RFC 3339 text without quotes; UTC is written `Z`.
pub(crate) fn write(value: &Bound<'_, PyAny>, out: &mut String) -> PyResult<()> {
    if let Some(at) = Layout::get(value.py())?.read(value)? {
        at.write(out);
        return Ok(());
    }
    let text = value.call_method0(intern!(value.py(), "isoformat"))?;
    let text = text.cast::<PyString>()?.to_str()?;
    match text.strip_suffix("+00:00") {
        Some(local) => {
            out.push_str(local);
            out.push('Z');
        }
        None => out.push_str(text),
    }
    Ok(())
}

/// The offsets of a `datetime`'s numbers and of its time zone, found by looking at one whose numbers are known. The limited API
/// offers only eight attributes, one for each number.
#[derive(Clone, Copy)]
struct Layout(Option<(usize, usize)>);

impl Layout {
    /// Year, month, day, hour, minute, second and microsecond of the probe, as CPython packs them.
    const PROBE: [u8; 10] = [0x12, 0x34, 5, 6, 7, 8, 9, 0x0A, 0x0B, 0x0C];

    fn get(py: Python<'_>) -> PyResult<Self> {
        static LAYOUT: Once<Layout> = Once::new();
        LAYOUT.get_or_make(py, || Self::find(py)).copied()
    }

    #[expect(unsafe_code, reason = "reads the memory of an object that has no other user")]
    fn find(py: Python<'_>) -> PyResult<Self> {
        let probe = make(
            py,
            Timestamp {
                year: 0x1234,
                month: 5,
                day: 6,
                hour: 7,
                minute: 8,
                second: 9,
                microsecond: 0x000A_0B0C,
                offset: 0,
            },
        )?;
        let size: usize = probe.get_type().getattr(intern!(py, "__basicsize__"))?.extract()?;
        // SAFETY: `__basicsize__` bytes from its address on belong to the object, and CPython zeroes or fills all of them.
        let bytes = unsafe { std::slice::from_raw_parts(probe.as_ptr().cast::<u8>(), size) };
        let utc = DatetimeApi::get(py)?.utc.addr().to_ne_bytes();
        let numbers = only_offset(bytes, &Self::PROBE)
            .filter(|at| at.checked_sub(1).and_then(|flag| bytes.get(flag)) == Some(&1));
        Ok(Self(numbers.zip(only_offset(bytes, &utc))))
    }

    /// The numbers of a `datetime` in UTC; `None` for another zone, a subclass, or an unknown layout.
    #[expect(unsafe_code, reason = "reads the numbers from the memory of the object")]
    fn read(self, value: &Bound<'_, PyAny>) -> PyResult<Option<Timestamp>> {
        let api = DatetimeApi::get(value.py())?;
        let Some((numbers, zone)) = self.0.filter(|_| value.get_type_ptr() == api.date_time) else {
            return Ok(None);
        };
        // SAFETY: the object is exactly a `datetime`, so the offsets found in another one hold for it: ten bytes, and the
        // pointer to the zone of an aware one. A naive one is shorter; the flag before the numbers says which one it is.
        let (aware, packed) = unsafe {
            let start = value.as_ptr().cast::<u8>();
            (
                start.add(numbers - 1).read(),
                start.add(numbers).cast::<[u8; 10]>().read(),
            )
        };
        if aware != 1 {
            return Ok(None);
        }
        // SAFETY: as above; an aware `datetime` has the pointer.
        let zone = unsafe { value.as_ptr().cast::<u8>().add(zone).cast::<*mut PyObject>().read() };
        Ok((zone == api.utc).then(|| Timestamp::unpack(packed)))
    }
}

/// The offset of `part` in `whole`; `None` unless it occurs exactly once.
fn only_offset(whole: &[u8], part: &[u8]) -> Option<usize> {
    let mut found = whole
        .windows(part.len())
        .enumerate()
        .filter(|(_, window)| *window == part);
    let (at, _) = found.next()?;
    found.next().is_none().then_some(at)
}
