"""A state machine over people: every view shows the same accounts and identities, and so does the search."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from people import staff
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

SEED: dict[str, Any] = {
    "sources": [{"id": "hr", "name": "HR"}, {"id": "ad", "name": "AD"}],
    "identities": [
        {"id": f"p{number}", "name": f"Person {number}", "profile": "Staff", "attributes": {"uid": str(number)}}
        for number in range(4)
    ],
    "accounts": [
        {"id": f"a{number}", "identity": f"p{number}", "source": "hr", "nativeIdentity": f"n{number}"}
        for number in range(4)
    ],
    "profiles": [staff("email", "manager")],
}
VALUES = st.sampled_from(["", "0", "1", "2", "p3", "x@example.com", 'a "quoted" ä'])


class People(RuleBasedStateMachine):
    """Changes accounts and identities, and compares what is shown with a model of the accounts."""

    accounts: Bundle[str] = Bundle("accounts")

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = Sandbox(seed=SEED, task_delay=0)
        self.sandbox.start()
        self.client = PlainClient(self.sandbox)
        self.known = {
            account["id"]: {"identity": account["identity"], "disabled": False, "attributes": {}}
            for account in SEED["accounts"]
        }
        self.people = {identity["id"] for identity in SEED["identities"]}

    def teardown(self) -> None:
        """Stop the tenant."""
        self.sandbox.stop()

    def send(self, method: str, path: str, body: object = None) -> Any:
        """The body of a response that is a success."""
        response = self.client.send(method, f"/v2024{path}", body, **{"X-SailPoint-Experimental": "true"})
        assert response.status < 300, response.body
        return response.json() if response.body else None

    @initialize(target=accounts)
    def seeded(self) -> Any:
        """Begin with the accounts of the seed."""
        return multiple(*self.known)

    @rule(target=accounts, name=st.text("abc", min_size=1, max_size=3), source=st.sampled_from(["hr", "ad"]))
    def create(self, name: str, source: str) -> Any:
        """Create an account, unless the source has it."""
        body = {"attributes": {"sourceId": source, "id": name}}
        response = self.client.send("POST", "/v2024/accounts", body)
        if response.status == 400:
            return multiple()
        query = quote(f'nativeIdentity eq "{name}" and sourceId eq "{source}"')
        (found,) = self.send("GET", f"/accounts?filters={query}")
        self.known[found["id"]] = {"identity": "", "disabled": False, "attributes": {"id": name}}
        return found["id"]

    @rule(account=accounts, name=st.sampled_from(["email", "manager"]), value=VALUES)
    def change(self, account: str, name: str, value: str) -> None:
        """Set an attribute of an account."""
        if account in self.known:
            self.send("PATCH", f"/accounts/{account}", [{"op": "add", "path": f"/attributes/{name}", "value": value}])
            self.known[account]["attributes"][name] = value

    @rule(account=accounts, identity=st.sampled_from(["", "p0", "p1", "p2", "p3"]))
    def correlate(self, account: str, identity: str) -> None:
        """Correlate an account with an identity, or with none."""
        if account in self.known and (not identity or identity in self.people):
            self.send("PATCH", f"/accounts/{account}", [{"op": "add", "path": "/identityId", "value": identity}])
            self.known[account]["identity"] = identity

    @rule(account=accounts, verb=st.sampled_from(["disable", "enable"]))
    def toggle(self, account: str, verb: str) -> None:
        """Disable or enable an account."""
        if account in self.known:
            self.send("POST", f"/accounts/{account}/{verb}", {})
            self.known[account]["disabled"] = verb == "disable"

    @rule(account=accounts)
    def delete(self, account: str) -> None:
        """Delete an account."""
        if self.known.pop(account, None):
            self.send("DELETE", f"/accounts/{account}")

    @rule(identity=st.sampled_from(["p0", "p1", "p2", "p3"]))
    def leave(self, identity: str) -> None:
        """Delete an identity."""
        if identity in self.people:
            self.send("DELETE", f"/identities/{identity}")
            self.people.remove(identity)
            for account in self.known.values():
                if account["identity"] == identity:
                    account["identity"] = ""

    @rule()
    def process(self) -> None:
        """Compute the attributes of all identities."""
        self.send("POST", "/identity-profiles/staff/process-identities")

    @rule()
    def restore(self) -> None:
        """Replace the state by its snapshot."""
        self.sandbox.restore(self.sandbox.snapshot())

    @invariant()
    def all_views_agree(self) -> None:
        """Compare the model, the lists and the search."""
        accounts = {account["id"]: account for account in self.send("GET", "/accounts")}
        shown = {
            key: {
                "identity": account.get("identityId", ""),
                "disabled": account["disabled"],
                "attributes": account["attributes"],
            }
            for key, account in accounts.items()
        }
        assert shown == self.known
        identities = {each["id"]: each for each in self.send("GET", "/identities?defaultFilter=NONE")}
        public = {each["id"]: each for each in self.send("GET", "/public-identities")}
        body = {"indices": ["identities"], "query": {"query": "*"}}
        found = {each["id"]: each for each in self.send("POST", "/search", body)}
        assert identities.keys() == public.keys() == found.keys() == self.people
        for key, identity in identities.items():
            manager = identity["managerRef"] and identity["managerRef"]["id"]
            document = found[key]
            assert public[key]["name"] == document["name"] == identity["name"]
            assert public[key]["email"] == document.get("email") == identity["emailAddress"]
            assert document["attributes"] == identity["attributes"]
            assert (public[key]["manager"] and public[key]["manager"]["id"]) == manager
            assert (document["manager"] and document["manager"]["id"]) == manager
            assert document["isManager"] == identity["isManager"]
            owned = {each["id"]: each["disabled"] for each in document["accounts"]}
            mine = {key_: it["disabled"] for key_, it in self.known.items() if it["identity"] == key}
            assert owned == mine


TestPeople = People.TestCase
TestPeople.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
