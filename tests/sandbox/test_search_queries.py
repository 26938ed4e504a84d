"""Queries of the embedded tenant's search: compared with an evaluation in Python, and refused if they are not valid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from sailpoint.v2024 import ApiClient, SearchApi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

Person = dict[str, Any]


@dataclass(frozen=True)
class Query:
    """A query, and the same as a function."""

    text: str
    holds: Callable[[Person], bool]

    def __repr__(self) -> str:
        return self.text


def words(text: str) -> list[str]:
    return text.lower().split()


def attribute(name: str, word: str) -> Query:
    return Query(f"attributes.{name}:{word}", lambda person: word.lower() in words(person["attributes"][name]))


def beginning(name: str, start: str) -> Query:
    def holds(person: Person) -> bool:
        return any(word.startswith(start.lower()) for word in words(person["attributes"][name]))

    return Query(f"attributes.{name}:{start}*", holds)


def exact(name: str, value: str) -> Query:
    return Query(f'attributes.{name}.exact:"{value}"', lambda person: bool(person["attributes"][name] == value))


def uid_range(bounds: tuple[int, int]) -> Query:
    low, high = (str(100_000 + bound) for bound in sorted(bounds))
    return Query(f"attributes.uid:[{low} TO {high}}}", lambda person: low <= person["attributes"]["uid"] < high)


def held_at(word: str) -> Query:
    def holds(person: Person) -> bool:
        return any(word.lower() in words(account["source"]["name"]) for account in person["accounts"])

    return Query(f"@accounts(source.name:{word} AND NOT disabled:true)", holds)


CITIES = ["Accra", "Berlin", "london", "Tokyo", "nowhere"]
CONDITIONS: SearchStrategy[Query] = st.one_of(
    st.builds(attribute, st.just("location"), st.sampled_from(CITIES)),
    st.builds(attribute, st.just("department"), st.sampled_from(["human", "RESOURCES", "Legal"])),
    st.builds(beginning, st.sampled_from(["firstname", "location"]), st.sampled_from(["A", "b", "ma"])),
    st.builds(exact, st.just("department"), st.sampled_from(["Human Resources", "human resources", "Finance"])),
    st.builds(uid_range, st.tuples(st.integers(0, 1000), st.integers(0, 1000))),
    st.builds(held_at, st.sampled_from(["HR", "Berlin"])),
    st.just(Query("_exists_:attributes.email", lambda _: True)),
    st.just(Query("NOT _exists_:manager", lambda _: True)),
)


def negated(query: Query) -> Query:
    return Query(f"(NOT ({query.text}))", lambda person: not query.holds(person))


def joined(operator: str, left: Query, right: Query) -> Query:
    quantifier = all if operator == "AND" else any
    text = f"(({left.text}) {operator} ({right.text}))"
    return Query(text, lambda person: quantifier(side.holds(person) for side in (left, right)))


QUERIES = st.recursive(
    CONDITIONS,
    lambda inner: st.one_of(st.builds(negated, inner), st.builds(joined, st.sampled_from(["AND", "OR"]), inner, inner)),
    max_leaves=8,
)


def company() -> dict[str, Any]:
    """A seed of a few people with every combination of attributes."""
    sources = ["HR Berlin", "HR Tokyo", "Active Directory"]
    people = []
    for number in range(84):
        given, city = ["Amelia", "Bruno", "Maya"][number % 3], ["Accra", "Berlin", "London", "New Tokyo"][number % 4]
        department = ["Human Resources", "Legal", "Finance"][number // 4 % 3]
        attributes = {"firstname": given, "location": city, "department": department, "uid": str(100_000 + number * 12)}
        people.append({"id": f"{number:03}", "name": given, "attributes": attributes | {"email": "a@example.com"}})
    accounts = [
        {"identity": person["id"], "source": sources[(number + part) % 3]}
        for number, person in enumerate(people)
        for part in range(number % 3)
    ]
    return {"sources": [{"name": name} for name in sources], "identities": people, "accounts": accounts}


@pytest.fixture(scope="module")
def search() -> Iterator[SearchApi]:
    with Sandbox(seed=company()) as sandbox, ApiClient(sandbox.configuration()) as api_client:
        yield SearchApi(api_client)


@pytest.fixture(scope="module")
def people(search: SearchApi) -> list[Person]:
    return [dict(person) for person in search.search_post({"query": {"query": "*"}}, limit=10_000)]


def found(search: SearchApi, text: str) -> list[str]:
    answered = search.search_post(
        {
            "indices": ["identities"],
            "query": {"query": text},
            "queryResultFilter": {"includes": ["id"]},
            "sort": ["id"],
        },
        limit=10_000,
    )
    return [document["id"] for document in answered]


@given(query=QUERIES)
@settings(deadline=None, max_examples=150)
def test_a_query_finds_the_documents_that_meet_its_conditions(
    search: SearchApi, people: list[Person], query: Query
) -> None:
    assert found(search, query.text) == sorted(person["id"] for person in people if query.holds(person))


@given(
    first=CONDITIONS,
    rest=st.lists(st.tuples(st.sampled_from(["AND", "OR", ""]), st.booleans(), CONDITIONS), min_size=1, max_size=4),
)
@settings(deadline=None, max_examples=150)
def test_operators_have_no_precedence(
    search: SearchApi, people: list[Person], first: Query, rest: list[tuple[str, bool, Query]]
) -> None:
    text = f"({first.text})"
    required: list[Query] = []
    optional = [first]
    excluded: list[Query] = []
    previous = first
    for operator, is_negated, query in rest:
        text += f" {operator} {'NOT ' if is_negated else ''}({query.text})"
        if operator == "AND" and previous in optional:
            optional.remove(previous)
            required.append(previous)
        (excluded if is_negated else required if operator == "AND" else optional).append(query)
        previous = query if not is_negated else Query("", bool)

    def holds(person: Person) -> bool:
        wanted = all(query.holds(person) for query in required) if required else None
        if wanted is None:
            wanted = not optional or any(query.holds(person) for query in optional)
        return wanted and not any(query.holds(person) for query in excluded)

    assert found(search, text) == sorted(person["id"] for person in people if holds(person))


@given(text=st.text(alphabet='ab *?:()[]{}"\\/~^!+-<>=@.ANDORTO&|é😀', max_size=30))
@settings(deadline=None, max_examples=300)
def test_any_text_is_a_query_or_rejected_with_its_position(client: PlainClient, text: str) -> None:
    response = client.send("POST", "/v2024/search/count", {"query": {"query": text}})
    if response.status != 204:
        assert response.status == 400
        message = response.json()["messages"][0]["text"]
        assert message.startswith(("query.query, column ", "query.query is required")), message


@pytest.fixture(scope="module")
def client(shared_sandbox: Sandbox) -> PlainClient:
    return PlainClient(shared_sandbox)


REFUSED: dict[str, tuple[object, str]] = {
    "no query": ({}, "query is required and should not be empty."),
    "an empty query": ({"query": {"query": ""}}, "query.query is required and should not be empty."),
    "an index": ({"indices": ["people"], "query": {"query": "*"}}, "indices[0] should be one of accessprofiles, "),
    "a query type": ({"queryType": "SQL", "query": {"query": "*"}}, "queryType should be one of DSL, "),
    "a parenthesis": (
        {"query": {"query": "name:a AND (b"}},
        "query.query, column 12: the closing parenthesis is missing.",
    ),
    "a fuzzy term": ({"query": {"query": "name:jon~"}}, "query.query, column 9: fuzzy and proximity queries"),
    "a boost": ({"query": {"query": "name:jon^2"}}, "query.query, column 9: boosts"),
    "an expression": ({"query": {"query": "name:/jo+n/"}}, "query.query, column 6: regular expressions"),
    "a time zone": ({"query": {"query": "*", "timeZone": "Mars"}}, "query.timeZone: there is no time zone 'Mars'"),
    "a text": ({"query": {"query": 1}}, "query.query should be a string."),
    "a DSL query": ({"queryType": "DSL", "queryDsl": {"fuzzy": {"name": "a"}}}, "queryDsl.fuzzy is not implemented"),
    "a filter": (
        {"query": {"query": "*"}, "filters": {"name": {"type": "RANGE"}}},
        "filters.name.range is required and should not be empty.",
    ),
    "values to continue after": (
        {"query": {"query": "*"}, "sort": ["name", "id"], "searchAfter": ["a"]},
        "searchAfter should have as many values as sort has members (2, got 1).",
    ),
    "an aggregation": (
        {"query": {"query": "*"}, "aggregationsDsl": {"a": {"terms": {}}}},
        "aggregationsDsl.a.terms.field is required and should not be empty.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_an_invalid_search_is_rejected_with_the_member(client: PlainClient, case: str) -> None:
    body, text = REFUSED[case]

    responses = [client.send("POST", f"/v2024/search{path}", body) for path in ("", "/count", "/aggregate")]

    for response in responses:
        assert response.status == 400
        assert response.json()["messages"][0]["text"].startswith(text)


def test_pages_beyond_the_window_are_rejected(client: PlainClient) -> None:
    def refusal(parameters: str, **body: object) -> str:
        response = client.send("POST", f"/v2024/search?{parameters}", {"query": {"query": "*"}, **body})
        assert response.status == 400
        return str(response.json()["messages"][0]["text"])

    assert refusal("limit=10001") == "limit should be between 0 and 10000."
    assert refusal("offset=10000&limit=1").startswith("offset: offset and limit together should be at most 10000")
    assert refusal("offset=x").startswith("offset ")
    after = refusal("offset=1", sort=["id"], searchAfter=["a"])
    assert after == "offset should be 0 if searchAfter is given."
