"""Models are ordinary Python classes: they can be subclassed, matched, inspected, shared and collected."""

from __future__ import annotations

import contextlib
import copy
import functools
import gc
import inspect
import json
import pickle
import pydoc
import threading
import time
import weakref
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest

import inputs
import sailpoint.v2024 as sdk
from strategies import AWKWARD_NAMES, OBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENT = {"name": "a", "authoritativeSource": {"id": "1"}, "planet": "Mars", "describe": 1, "lookups": 2}
TEXT = json.dumps(DOCUMENT)
SECONDS = 2.0


class Profile(sdk.IdentityProfile):
    """A user's subclass of a model."""

    lookups = 0

    def __init__(self, **fields: Any) -> None:
        """Set a default name."""
        super().__init__(**{"name": "unnamed", **fields})

    def describe(self) -> str:
        """A method of the subclass."""
        return f"{self.name} from {self.planet}"  # type: ignore[attr-defined]

    @functools.cached_property
    def source_id(self) -> str | None:
        """A cached property."""
        self.lookups += 1
        return self.authoritative_source.id

    @property
    def title(self) -> str:
        """A property backed by a field."""
        return (self.name or "").title()

    @title.setter
    def title(self, value: str) -> None:
        self.name = value.lower()


def test_a_subclass_has_its_own_methods_and_the_models_too() -> None:
    profile = Profile.from_json(TEXT)

    assert type(profile) is Profile
    assert isinstance(profile, sdk.IdentityProfile)
    assert profile.describe() == "a from Mars"
    profile.title = "B"
    assert (profile.name, profile.title) == ("b", "B")
    assert profile.to_dict() == {**DOCUMENT, "name": "b"}
    assert repr(profile).startswith("Profile(")
    several: Any = Profile.from_json(f"[{TEXT}]")
    assert [type(each) for each in several] == [Profile]
    assert type(Profile.model_validate(DOCUMENT)) is type(Profile.from_dict(DOCUMENT)) is Profile
    assert Profile(authoritative_source={"id": "1"}).name == "unnamed"


def test_private_attributes_of_a_subclass_are_not_dumped() -> None:
    profile: Any = Profile.from_json(TEXT)
    assert profile.source_id == profile.source_id == "1"
    profile._seen = True

    assert profile._seen is True
    assert profile.lookups == 1
    assert profile.to_dict() == DOCUMENT
    assert profile == Profile.from_json(TEXT)
    del profile._seen
    assert not hasattr(profile, "_seen")
    with pytest.raises(ValueError, match="no attribute 'nmae'"):
        profile.nmae = "x"
    with pytest.raises(ValueError, match="no attribute 'to_json'"):
        profile.to_json = None


def test_a_subclass_can_be_pickled_copied_and_compared() -> None:
    profile = Profile.from_json(TEXT)

    for again in (
        pickle.loads(pickle.dumps(profile)),
        copy.copy(profile),
        copy.deepcopy(profile),
        profile.model_copy(),
    ):
        assert type(again) is Profile
        assert again == profile
        assert again.model_extra == profile.model_extra
        assert again.describe() == "a from Mars"
    assert profile != sdk.IdentityProfile.from_json(TEXT)


def test_a_subclass_can_be_subclassed_with_slots_and_with_other_bases() -> None:
    class Named:
        def shout(self) -> str:
            return str(self.name).upper()  # type: ignore[attr-defined]

    class Slotted(Named, Profile):
        __slots__ = ("mark",)

    profile: Any = Slotted.from_json(TEXT)
    profile.mark = 5
    assert (profile.mark, profile.shout(), profile.to_dict()) == (5, "A", DOCUMENT)


def test_a_subclass_is_sent_and_nested_as_the_model() -> None:
    exported = sdk.IdentityProfileExportedObject(object=Profile.from_json(TEXT))

    assert type(exported.object) is Profile
    assert exported.to_dict() == {"object": DOCUMENT}


def test_a_model_is_matched_by_its_fields() -> None:
    profile = sdk.IdentityProfile.model_validate(inputs.PROFILE)

    match profile:
        case sdk.IdentityProfile(priority=None):
            found = "no priority"
        case sdk.IdentityProfile(name=str(name), owner=sdk.IdentityProfileAllOfOwner(id=owner)):
            found = f"{name} of {owner}"
        case _:
            found = "nothing"
    assert found == f"Employees of ACME of {inputs.IDENTITY}"

    match sdk.ArrayInner(5):
        case sdk.ArrayInner(str()):
            value = None
        case sdk.ArrayInner(int(value)):
            pass
    assert value == 5


@pytest.mark.parametrize("name", OBJECTS)
def test_a_model_shows_its_fields(name: str) -> None:
    model_class = getattr(sdk, name)
    model = model_class.model_validate({**inputs.DOCUMENTS[name], "planet": 1})
    fields = list(model_class.model_fields)

    assert {*fields, "planet", "model_dump"} <= {*dir(model)}
    assert {*fields, "model_dump"} <= {*dir(model_class)}
    assert set(inspect.signature(model_class).parameters) == set(fields)
    helped = pydoc.plain(pydoc.render_doc(model_class))
    for field, info in model_class.model_fields.items():
        assert f"|  {field}\n" in helped
        assert info.description in helped
    assert model_class.__doc__ in helped


def test_the_completer_of_ipython_knows_fields_and_unknown_members() -> None:
    completer = pytest.importorskip("IPython.core.completer", reason="IPython is not installed")
    profile = sdk.IdentityProfile.model_validate({**inputs.PROFILE, "planet": 1})
    complete = completer.IPCompleter(namespace={"profile": profile}, use_jedi=False)

    def completions(text: str) -> set[str]:
        with completer.provisionalcompleter():
            return {match.text.rpartition(".")[2] for match in complete.completions(text, len(text))}

    assert {"identity_attribute_config", "identity_count", "identity_refresh_required"} <= completions("profile.ident")
    assert completions("profile.plan") == {"planet"}
    assert "model_dump_json" in completions("profile.model_")


@pytest.mark.parametrize("extra", AWKWARD_NAMES)
def test_members_with_special_names_do_not_break_introspection(extra: str) -> None:
    profile = sdk.IdentityProfile.model_validate({**DOCUMENT, extra: []})

    assert "name" in dir(profile)
    assert extra in repr(profile)
    assert isinstance(vars(profile), dict)
    assert not isinstance(profile, Mapping)
    assert weakref.ref(profile)() is profile
    assert dict(profile)[extra] == []


def through_a_field(model_class: Any) -> Any:
    model = model_class.model_validate(DOCUMENT)
    model.authoritative_source.model_extra["back"] = model
    return model


def through_an_unknown_member(model_class: Any) -> Any:
    model = model_class.model_validate(DOCUMENT)
    model.planet = model
    return model


def through_a_member_with_a_methods_name(model_class: Any) -> Any:
    model = model_class.model_validate({**DOCUMENT, "to_json": []})
    model.model_extra["to_json"].append(model)
    return model


def through_the_dictionary(model_class: Any) -> Any:
    model = model_class.model_validate(DOCUMENT)
    model.__dict__["me"] = model
    return model


def through_a_list(model_class: Any) -> Any:
    model = model_class.model_validate(DOCUMENT)
    definition = sdk.TransformDefinition(attributes={"profiles": [model]})
    model.identity_attribute_config = {"attributeTransforms": [{"transformDefinition": definition}]}
    return model


@pytest.mark.parametrize("model_class", [sdk.IdentityProfile, Profile])
@pytest.mark.parametrize(
    "cycle",
    [
        through_a_field,
        through_an_unknown_member,
        through_a_member_with_a_methods_name,
        through_the_dictionary,
        through_a_list,
    ],
)
def test_a_cycle_is_collected(cycle: Callable[[Any], Any], model_class: Any) -> None:
    model = cycle(model_class)
    gone = weakref.ref(model)
    source = weakref.ref(model.authoritative_source)

    del model
    gc.collect()

    assert gone() is None
    assert source() is None


def test_a_cycle_cannot_be_dumped() -> None:
    model = through_an_unknown_member(sdk.IdentityProfile)

    for dump in (model.to_json, model.to_dict, model.model_dump, model.model_dump_json):
        with pytest.raises(ValueError, match="Circular reference"):
            dump()
    assert ", planet=..., " in repr(model)
    again = copy.deepcopy(model)
    assert again.planet is again


def test_models_leave_nothing_behind() -> None:
    def live() -> int:
        gc.collect()
        return sum(isinstance(each, sdk.IdentityProfile) for each in gc.get_objects())

    before = live()
    for _ in range(100):
        profile = sdk.IdentityProfile.from_json(json.dumps(inputs.PROFILE))
        profile.owner = None
        copy.deepcopy(profile).model_dump_json()
        with pytest.raises(ValueError, match="priority"):
            profile.priority = "high"  # type: ignore[assignment]
    del profile
    assert live() == before


class Slow(str):
    """A string that yields to other threads whenever it is compared."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        time.sleep(0)
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Turns:
    """Repeats a function in a thread until a deadline."""

    def __init__(self, work: Callable[[int], object], end: float) -> None:
        self.work = work
        self.end = end
        self.failure: BaseException | None = None
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self) -> None:
        """Repeat until the deadline, and record exceptions."""
        turn = 0
        try:
            while time.monotonic() < self.end:
                turn += 1
                # Python's own dictionaries also raise this if they change during iteration.
                with contextlib.suppress(RuntimeError, AttributeError, KeyError):
                    self.work(turn)
        except BaseException as error:  # noqa: BLE001 # a panic is not an Exception
            self.failure = error


def test_many_threads_may_read_and_write_one_object() -> None:
    text = json.dumps({**inputs.PROFILE, **{f"extra{number}": number for number in range(20)}})
    shared = sdk.IdentityProfile.from_json(text)

    def assign(turn: int) -> None:
        shared.name = Slow(f"name {turn}")
        shared.owner = sdk.IdentityProfileAllOfOwner(id=str(turn))
        shared.description = None
        del shared.description

    def extend(turn: int) -> None:
        shared.model_extra[f"new{turn % 50}"] = {"turn": turn}
        shared.model_extra.pop(f"new{(turn + 25) % 50}", None)

    def hide(turn: int) -> None:
        other = sdk.IdentityProfile.from_json('{"name": "x", "authoritativeSource": {}, "to_json": 1, "new": 2}')
        other.new = turn  # type: ignore[attr-defined]
        assert other.to_dict()["to_json"] == 1

    def decode(_: int) -> None:
        assert sdk.IdentityProfile.from_json(text).identity_count == 8

    end = time.monotonic() + SECONDS
    workers = [
        Turns(assign, end),
        Turns(extend, end),
        Turns(hide, end),
        Turns(decode, end),
        Turns(lambda _: shared.model_dump(mode="json", exclude_defaults=True), end),
        Turns(lambda _: shared.model_dump_json(indent=4, include={"name", "owner", "extra1"}), end),
        Turns(lambda _: (shared.to_json(), repr(shared), dict(shared)), end),
        Turns(lambda _: (copy.deepcopy(shared), pickle.dumps(shared), shared == copy.copy(shared)), end),
        Turns(lambda _: gc.collect(), end),
    ]
    for worker in workers:
        worker.thread.join(60)

    assert [worker.failure for worker in workers] == [None] * len(workers)
    assert not any(worker.thread.is_alive() for worker in workers)
    assert shared.to_dict()["extra1"] == 1
