"""The state of the embedded tenant: files, snapshots and seeds."""

from __future__ import annotations

import http.client
import json
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import pytest

from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
KILLS = 6
WRITES = 20_000
"""More than the writes of a test, each of which needs its own source."""

YAML = """
sources:
  - {name: HR}
  - {name: Directory}
transforms:
  - name: Shout
    type: upper
    attributes: {input: {type: identityAttribute, attributes: {name: firstname}}}
profiles:
  - name: Everyone
    authoritativeSource: HR
    owner: Ann Lee
identities:
  - name: Ann Lee
    profile: Everyone
    attributes: {firstname: Ann}
accounts:
  - {identity: Ann Lee, source: HR, attributes: {mail: ann@example.com}}
"""


def described(sandbox: Sandbox, text: str) -> None:
    """Change the description of a profile."""
    with ApiClient(sandbox.configuration()) as api_client:
        change = {"op": "replace", "path": "/description", "value": text}
        IdentityProfilesApi(api_client).update_identity_profile(EMPLOYEES, [change])


def description(sandbox: Sandbox) -> str | None:
    with ApiClient(sandbox.configuration()) as api_client:
        return IdentityProfilesApi(api_client).get_identity_profile(EMPLOYEES).description


def test_a_file_keeps_the_state_and_memory_does_not(tmp_path: Path) -> None:
    sandbox = Sandbox(data=tmp_path / "tenant.db")
    with sandbox:
        described(sandbox, "kept")
    with sandbox:
        assert description(sandbox) == "kept"


def test_a_file_that_is_not_a_database_raises_an_os_error(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    file.write_text("no database, " * 100)

    with pytest.raises(OSError, match=r"cannot keep the state in .*tenant\.db"):
        Sandbox(data=file).start()


class Writer:
    """A tenant in a separate process with a state file, and the profiles whose creation it has acknowledged."""

    def __init__(self, file: Path, seed: Path) -> None:
        command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", "--client-id", "a"]
        self.process = subprocess.Popen(
            [*command, "--client-secret", "b", "--data", str(file), "--seed", str(seed)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.process.stdout.readline()
        address = urlsplit(self.process.stdout.readline().strip().partition("=")[2]).netloc
        self.connection = http.client.HTTPConnection(address, timeout=30)
        form = {"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}
        self.headers = {"Content-Type": "application/json"}
        token = self.send("POST", "/oauth/token", urlencode(form))["access_token"]
        self.headers["Authorization"] = f"Bearer {token}"

    def send(self, method: str, path: str, body: str | None = None) -> Any:
        """The decoded response."""
        self.connection.request(method, path, body, self.headers)
        return json.loads(self.connection.getresponse().read())

    def write(self, numbers: Iterator[int], seconds: float) -> Iterator[str]:
        """Create profiles until the process is killed, and record the names of those that were acknowledged."""
        end = time.monotonic() + seconds
        for number in numbers:
            if time.monotonic() > end:
                self.process.send_signal(signal.SIGKILL)
            profile = {"name": f"P{number}", "authoritativeSource": {"type": "SOURCE", "id": str(number)}}
            try:
                yield self.send("POST", "/v2024/identity-profiles", json.dumps(profile))["name"]
            except (OSError, http.client.HTTPException):
                break
        self.connection.close()

    def close(self) -> None:
        """End the process."""
        self.connection.close()
        self.process.kill()
        self.process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_acknowledged_writes_survive_a_killed_process(tmp_path: Path) -> None:
    file, seed = tmp_path / "tenant.db", tmp_path / "seed.json"
    seed.write_text(json.dumps({"sources": [{"id": str(number), "name": f"S{number}"} for number in range(WRITES)]}))
    numbers = iter(range(WRITES))
    acknowledged: set[str] = set()
    for _ in range(KILLS):
        writer = Writer(file, seed)
        try:
            acknowledged.update(writer.write(numbers, random.uniform(0.02, 0.3)))  # noqa: S311
        finally:
            writer.close()

    reader = Writer(file, seed)
    try:
        kept: set[str] = set()
        for offset in range(0, len(acknowledged) + 2 * KILLS + 250, 250):
            page = reader.send("GET", f"/v2024/identity-profiles?limit=250&offset={offset}")
            kept.update(profile["name"] for profile in page)
    finally:
        reader.close()

    assert acknowledged
    assert acknowledged - kept == set()


def test_a_snapshot_restores_the_state(sandbox: Sandbox) -> None:
    before = sandbox.snapshot()
    described(sandbox, "changed")

    sandbox.restore(before)

    assert description(sandbox) != "changed"
    assert sandbox.snapshot() == before


def test_a_snapshot_can_seed_another_tenant(sandbox: Sandbox) -> None:
    described(sandbox, "moved")

    with Sandbox(seed=sandbox.snapshot()) as other:
        assert description(other) == "moved"
        assert other.snapshot() == sandbox.snapshot()


def test_a_reset_restores_the_seed_and_removes_faults_and_limits(sandbox: Sandbox) -> None:
    before = sandbox.snapshot()
    described(sandbox, "changed")
    sandbox.faults.add(status=500)
    sandbox.quirks = ["nulls"]

    sandbox.reset()

    assert sandbox.snapshot() == before
    assert list(sandbox.faults) == []
    assert sandbox.quirks == []
    assert sandbox.requests == []


def test_a_seed_can_be_written_by_hand(tmp_path: Path) -> None:
    file = tmp_path / "company.yaml"
    file.write_text(YAML)

    with Sandbox(seed=file) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        (profile,) = IdentityProfilesApi(api_client).list_identity_profiles()
        assert profile.name == "Everyone"
        assert profile.authoritative_source.name == "HR"
        assert profile.owner is not None
        assert profile.owner.name == "Ann Lee"
        assert profile.identity_count == 1
        assert profile.priority == 10


@pytest.mark.parametrize(
    ("seed", "why"),
    [
        ({"profiles": [{"name": "A", "authoritativeSource": "nowhere"}]}, r"profiles\[0\].*no source nowhere"),
        ({"profiles": [{"authoritativeSource": {"id": "1"}}]}, "name is required"),
        ({"identities": [{"name": "A", "profile": "none"}]}, r"identities\[0\]: there is no profile none"),
        ({"accounts": [{"identity": "A", "source": "S"}]}, r"accounts\[0\]: there is no source S"),
        ({"people": []}, "people"),
        ({"sources": [{"id": "1", "name": "A"}, {"id": "1", "name": "B"}]}, "twice|UNIQUE"),
        ({"transforms": [{"type": "lower"}]}, r"transforms\[0\]"),
    ],
)
def test_an_invalid_seed_names_the_problem(seed: dict[str, Any], why: str, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=why):
        Sandbox(seed=seed).start()
    before = sandbox.snapshot()
    with pytest.raises(ValueError, match="seed"):
        sandbox.restore(seed)
    assert sandbox.snapshot() == before


def test_a_company_of_any_size_can_be_generated() -> None:
    with Sandbox(generate=1234) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        profiles = IdentityProfilesApi(api_client).list_identity_profiles()
        assert len(profiles) == 25
        assert sum(profile.identity_count or 0 for profile in profiles) == 1234


def test_a_large_company_can_be_restored_over_http(sandbox: Sandbox) -> None:
    with Sandbox(generate=10_000) as other:
        large = other.snapshot()
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=60)
    connection.request("PUT", "/_sandbox/snapshot", json.dumps(large))
    status = connection.getresponse().status
    connection.close()

    assert status == 200
    assert len(sandbox.profiles) == 200


def test_two_tenants_in_one_process_are_independent(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        described(sandbox, "here")

        assert description(other) != "here"


def test_a_profile_can_be_promoted_to_another_tenant(sandbox: Sandbox) -> None:
    described(sandbox, "promoted")
    with (
        Sandbox() as other,
        ApiClient(sandbox.configuration()) as source,
        ApiClient(other.configuration()) as target,
    ):
        exported = IdentityProfilesApi(source).export_identity_profiles(filters=f'id eq "{EMPLOYEES}"')
        result = IdentityProfilesApi(target).import_identity_profiles(exported)

        assert result.errors == []
        assert description(other) == "promoted"
