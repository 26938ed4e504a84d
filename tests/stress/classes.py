"""Actions with unusual subclasses of models."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import inputs
from sailpoint import v2024
from sailpoint.configuration import Configuration
from stress.actions import OddError, action
from stress.models import CLASSES, OBSERVE, WRONG, document
from stress.values import OddText, choose, value

if TYPE_CHECKING:
    from random import Random

    from stress.world import World

PROFILE: Any = v2024.IdentityProfile


def returned(random: Random, cls: Any) -> Any:
    """A value that a `__new__` may return."""
    other = choose(random, CLASSES)
    return choose(
        random,
        [
            lambda _: None,
            lambda _: 1,
            lambda _: object.__new__(object),
            lambda _: other.from_dict(inputs.DOCUMENTS[other.__name__]),
            lambda _: other.__new__(other),
            lambda made: super(cls, made).__new__(made),
            lambda made: other.__new__(made),
            lambda _: value(random),
        ],
    )


def raise_odd(*_: Any, **__: Any) -> Any:
    """A special method that fails."""
    raise OddError


def derived(random: Random, base: Any) -> Any:
    """A class with some of its special methods replaced."""
    made: dict[str, Any] = {}
    odd = {
        "__init__": choose(random, [raise_odd, lambda _self, **_fields: None]),
        "__setattr__": raise_odd,
        "__getattribute__": raise_odd,
        "__eq__": raise_odd,
        "__hash__": None,
        "__reduce_ex__": choose(random, [raise_odd, lambda _self, _protocol: (int, (1,))]),
        "__copy__": raise_odd,
        "__repr__": lambda _self: OddText("odd"),
        "__iter__": lambda self: iter([self]),
        "__dict__": property(raise_odd),
        "__slots__": choose(random, [(), ("extra",), ("__weakref__",)]),
        "__del__": raise_odd,
        "__class__": property(lambda _self: choose(random, CLASSES)),
        "model_fields": choose(random, [{}, None, {"name": 1}]),
        "name": choose(random, [None, property(raise_odd), "text"]),
        "from_dict": classmethod(raise_odd),
    }
    for key in random.sample(sorted(odd), random.randrange(3)):
        made[key] = odd[key]
    bases = choose(
        random, [(base,), (base,), (base,), (base, dict), (choose(random, CLASSES), base), (base, Configuration)]
    )
    cls: Any = type("Derived", bases, made)
    if random.random() < 1 / 2:
        chosen = returned(random, cls)
        cls.__new__ = lambda given, *_args, **_fields: chosen(given)
    return cls


def use(random: Random, cls: Any, base: Any) -> None:
    """Create an instance of a class, and use it."""
    given = document(random, base)
    make = choose(
        random,
        [
            lambda: cls.from_dict(given),
            lambda: cls(**given),
            lambda: cls.model_validate(given),
            lambda: cls.model_construct(**{key: key for key in given}),
            lambda: cls.from_json("{}"),
            lambda: cls.__new__(cls),
            lambda: copy.copy(cls.__new__(cls)),
            lambda: pickle.loads(pickle.dumps(cls.__new__(cls))),
            lambda: PROFILE(name=cls.__new__(cls), owner=cls.__new__(cls)),
        ],
    )
    made = make()
    choose(random, list(OBSERVE.values()))(made)


@action("classes", *WRONG, pickle.PicklingError, AssertionError)
def derive(_: World, random: Random) -> None:
    base = choose(random, CLASSES)
    use(random, derived(random, base), base)


@action("classes", *WRONG, pickle.PicklingError, AssertionError)
def give_another_class_its_members(_: World, random: Random) -> None:
    base, other = choose(random, CLASSES), choose(random, CLASSES)
    cls = type("Given", (base,), {})
    for key in random.sample(sorted({*vars(other), "_table", "_fields"}), 3):
        if key not in ("__new__", "__doc__"):
            setattr(cls, key, vars(other).get(key) or getattr(other, key, None))
    use(random, cls, base)


@action("classes", *WRONG)
def change_the_class_of_an_instance(world: World, random: Random) -> None:
    base, other = choose(random, CLASSES), choose(random, CLASSES)
    model = base.from_dict(inputs.DOCUMENTS[base.__name__])
    model.__class__ = choose(random, [other, type("Derived", (base,), {}), type("Slotted", (base,), {"__slots__": ()})])
    choose(random, list(OBSERVE.values()))(model)
    world.keep(model)


@action("classes", *WRONG)
def use_members_of_another_class(_: World, random: Random) -> None:
    base, other = choose(random, CLASSES), choose(random, CLASSES)
    model = base.from_dict(inputs.DOCUMENTS[base.__name__])
    member = choose(random, list(vars(other).values()))
    choose(
        random,
        [
            lambda: member.__get__(model, other),
            lambda: member.__set__(model, 1),
            lambda: member.__delete__(model),
            lambda: member(model),
            lambda: other.to_json(model),
            lambda: other.__init__(model, **document(random, other)),
            lambda: other.__setstate__(model, {}),
            lambda: other.__setstate__(model, ({"name": 1}, {"id": 2})),
            lambda: object.__setattr__(model, "name", model),
            lambda: object.__delattr__(model, "name"),
        ],
    )()
    choose(random, list(OBSERVE.values()))(model)
