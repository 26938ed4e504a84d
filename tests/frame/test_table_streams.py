"""Tables of streams: batches, pages on demand, threads, failures, and memory."""

from __future__ import annotations

import gc
import itertools
import sys
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from arrow_tables import profile, table
from programs import ended, ran, started
from sailpoint import to_arrow
from sailpoint._containers import ModelList
from sailpoint._core import ArrowStream, ArrowTable
from sailpoint.exceptions import ApiValueError
from sailpoint.paginator import Paginator
from sailpoint.v2024 import IdentityProfile, IdentityProfileAllOfOwner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi


def test_a_table_of_many_records_has_several_batches() -> None:
    owners = [IdentityProfileAllOfOwner(id=str(number)) for number in range(70_000)]

    found = table(owners)

    assert [batch.num_rows for batch in found.to_batches()] == [65_536, 4_464]
    assert found["id"].to_pylist() == [owner.id for owner in owners]


def test_a_capsule_is_read_once() -> None:
    class Again:
        capsule = ModelList([profile()]).__arrow_c_stream__()

        def __arrow_c_stream__(self, requested_schema: object = None) -> object:
            return self.capsule

    assert pa.table(Again()).num_rows == 1
    with pytest.raises((ValueError, OSError)):
        pa.table(Again())


def test_a_stream_is_read_once_and_requests_pages_on_demand(sandbox: Sandbox, profiles: IdentityProfilesApi) -> None:
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": [
        {"name": f"P{number:03}", "authoritativeSource": "HR"} for number in range(30)
    ]})  # fmt: skip
    stream = to_arrow(Paginator.stream(profiles.list_identity_profiles, limit=5, sorters="name"), batch_size=4)
    assert isinstance(stream, ArrowStream)
    reader = pa.RecordBatchReader.from_stream(stream)
    first = reader.read_next_batch()

    assert first["name"].to_pylist() == ["P000", "P001", "P002", "P003"]
    assert len([each for each in sandbox.requests if "identity-profiles" in each["path"]]) <= 3
    assert [batch.num_rows for batch in reader] == [4, 4, 4, 4, 4, 4, 2]
    with pytest.raises(ApiValueError, match="already been read"):
        pa.table(stream)


def test_a_failure_while_reading_reaches_the_consumer() -> None:
    def records() -> Iterator[IdentityProfile]:
        yield profile()
        raise RuntimeError("the tenant went away")

    reader = pa.RecordBatchReader.from_stream(to_arrow(records(), batch_size=1))

    assert reader.read_next_batch().num_rows == 1
    with pytest.raises(Exception, match="the tenant went away"):
        reader.read_next_batch()
    with pytest.raises(StopIteration):
        reader.read_next_batch()


def test_a_table_may_be_read_by_any_thread() -> None:
    found = to_arrow([profile(description="x" * 100) for _ in range(1000)])
    stream = to_arrow(profile() for _ in range(1000))
    counts: list[int] = []

    def read(records: ArrowTable | ArrowStream) -> None:
        counts.append(pa.table(records).num_rows)

    threads = [threading.Thread(target=read, args=(each,)) for each in (*[found] * 4, stream)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert counts == [1000] * 5


def test_an_unread_table_leaves_nothing_behind() -> None:
    class Record(IdentityProfileAllOfOwner):
        """A model that supports weak references."""

    record = Record(id="1")
    watched = weakref.ref(record)
    unread: list[Any] = [to_arrow([record]), to_arrow(iter([record]))]
    unread += [each.__arrow_c_stream__() for each in unread]
    unread.append(unread[0].__arrow_c_schema__())
    del record, unread
    gc.collect()

    assert watched() is None


GROWTH = """
import resource
from sailpoint import to_arrow
from sailpoint._containers import ModelList
from sailpoint.v2024 import IdentityProfileAllOfOwner
owners = ModelList(IdentityProfileAllOfOwner(id="x" * 1000) for _ in range(1000))
def use():
    for _ in range(200):
        owners.__arrow_c_stream__()
        to_arrow(iter(owners)).__arrow_c_stream__()
use()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
use()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no resource module")
def test_unread_capsules_do_not_leak() -> None:
    growth = int(ran(GROWTH, timeout=120).stdout)

    assert growth < 100_000, "200 tables of 1 MB each would be twice as much"


def test_an_endless_stream_is_read_on_demand() -> None:
    reader = pa.RecordBatchReader.from_stream(to_arrow(profile(priority=n) for n in itertools.count()))

    assert reader.read_next_batch()["priority"][-1].as_py() == 8_191


READING = """
import itertools, threading, time
import pyarrow
from sailpoint import to_arrow
from sailpoint.v2024 import Transform

def records(number):
    for _ in range(number):
        time.sleep(0.0005)
        yield Transform(name="n", type="lower", attributes={})

def read():
    for number in itertools.cycle([1, 20, 2_000]):
        pyarrow.RecordBatchReader.from_stream(to_arrow(records(number), model=Transform)).read_all()

for _ in range(6):
    threading.Thread(target=read, daemon=True).start()
time.sleep(0.3)
"""


def test_the_interpreter_exits_cleanly_while_threads_read_streams() -> None:
    with ThreadPoolExecutor(5) as pool:
        results = list(pool.map(lambda _: ended(started(READING, None)), range(10)))

    assert results == [(0, "", "")] * 10
