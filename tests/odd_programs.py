"""Programs that misuse models in many ways. None may crash its process."""

from __future__ import annotations

# Every program begins with these lines.
START = """
import copy, gc, json, pickle, sys, weakref
import sailpoint.v2024 as sdk
from sailpoint._core import Model
Owner, Source, Profile = sdk.IdentityProfileAllOfOwner, sdk.IdentityProfileAllOfAuthoritativeSource, sdk.IdentityProfile
Definition, Mapping, Config = sdk.TransformDefinition, sdk.IdentityAttributeTransform, sdk.IdentityAttributeConfig

def use(value):
    "Everything that looks into a value."
    works = [repr, str, hash, copy.copy, copy.deepcopy, pickle.dumps, dict, dir, vars, lambda v: v == copy.copy(v)]
    names = ["to_json", "to_dict", "to_str", "model_dump", "model_dump_json", "model_copy", "_repr_html_"]
    for work in [*works, *(lambda v, n=n: getattr(v, n)() for n in names)]:
        attempt(work, value)
    for name in ("model_fields_set", "model_extra", "name", "id", "owner", "attributes"):
        attempt(lambda v: getattr(v, name), value)
        attempt(lambda v: setattr(v, name, "x"), value)
        attempt(lambda v: delattr(v, name), value)
    gc.collect()

def attempt(work, *given, **named):
    try:
        return work(*given, **named)
    except Exception as error:
        return error

DOCUMENT = {"name": "a", "authoritativeSource": {"id": "1"}, "owner": {"id": "2"}, "new": [1]}
TEXT = json.dumps(DOCUMENT)

def read(model):
    for work in (lambda d: model.from_dict(d), lambda d: model.model_validate(d),
                 lambda d: model.from_json(json.dumps(d)), lambda d: model(**d),
                 lambda d: model.model_construct(**d), lambda d: model.from_json(json.dumps([d, d])),
                 lambda d: model.__new__(model), lambda d: Model.__new__(model)):
        made = attempt(work, DOCUMENT)
        for each in made if isinstance(made, list) else [made]:
            use(each)
"""

PROGRAMS = {
    "__new__ returns another model": """
class Odd(Profile):
    def __new__(cls, *args, **kwargs):
        return Owner(id="1")
read(Odd)
""",
    "__new__ returns a model of the base": """
class Odd(Profile):
    def __new__(cls, *args, **kwargs):
        return Model.__new__(Model)
read(Odd)
""",
    "__new__ returns nothing of ours": """
for other in (None, 5, "x", [], {}, object(), Owner, type):
    class Odd(Profile):
        def __new__(cls, *args, other=other, **kwargs):
            return other
    read(Odd)
""",
    "__new__ returns the same one again and again": """
class Odd(Owner):
    only = None
    def __new__(cls, *args, **kwargs):
        if cls.only is None:
            Odd.only = super().__new__(cls)
        return cls.only
read(Odd)
read(Odd)
""",
    "__new__ returns a smaller sibling": """
class Odd(Profile):
    def __new__(cls, *args, **kwargs):
        return Model.__new__(sdk.ErrorMessageDto)
read(Odd)
""",
    "__new__ raises": """
class Odd(Profile):
    def __new__(cls, *args, **kwargs):
        raise SystemError("odd")
read(Odd)
""",
    "__new__ reads another one of its class": """
class Odd(Profile):
    def __new__(cls, *args, **kwargs):
        return cls.from_dict(DOCUMENT)
read(Odd)
""",
    "__new__ of a model's class is replaced": """
for model in (Owner, Profile):
    model.__new__ = lambda cls, *args, **kwargs: Source.model_construct(id="1")
    read(model)
""",
    "__new__ of the base is replaced": """
attempt(lambda: setattr(Model, "__new__", staticmethod(lambda cls, *args, **kwargs: 5)))
read(Owner)
for name in ("IdentityPreviewRequest", "JsonPatchOperation"):
    model = attempt(lambda: getattr(sdk, name))
    if isinstance(model, type):
        read(model)
""",
    "a table is another class's": """
Owner._table = Profile._table
read(Owner)
class Odd(Owner):
    pass
read(Odd)
""",
    "a table is a smaller class's": """
Profile._table = sdk.ErrorMessageDto._table
read(Profile)
""",
    "a subclass says that it is another model": """
class Odd(Owner):
    _table = Profile._table
read(Odd)
""",
    "a class of its own says that it is a model": """
class Odd(Model):
    _table = Profile._table
read(Odd)
class Slotted(Model):
    __slots__ = tuple(Profile.model_fields)
    _table = Profile._table
read(Slotted)
""",
    "a table is nothing of ours": """
for other in (None, 5, "x", object()):
    Owner._table = other
    read(Owner)
del Owner._table
read(Owner)
""",
    "a table is computed": """
class Meta(type):
    @property
    def _table(cls):
        return Profile._table
class Odd(Owner, metaclass=Meta):
    pass
read(Odd)
""",
    "__class__ is assigned": """
set_class = object.__dict__["__class__"].__set__
for other in (Owner, Source, Profile, Model, Definition, object, dict, type("Odd", (Owner,), {}), sdk.ArrayInner):
    for made in (Owner(id="1"), Source(id="1"), Profile.from_json(TEXT), sdk.ArrayInner("x"), Model.__new__(Model)):
        attempt(setattr, made, "__class__", other)
        use(made)
        attempt(set_class, made, other)
        use(made)
        attempt(lambda: made.__init__(id="2"))
        use(made)
""",
    "__class__ lies": """
class Liar:
    __class__ = property(lambda self: Owner)
    def __getattr__(self, name):
        return Owner(id="1")
for value in (Liar(),):
    use(attempt(Profile.from_dict, {**DOCUMENT, "owner": value}))
    use(attempt(lambda: Profile(name="a", authoritative_source=value)))
    use(attempt(Owner.model_validate, value))
    use(value)
""",
    "a mock stands for a model": """
from unittest.mock import Mock
use(attempt(lambda: Profile(name="a", authoritative_source=Mock(spec=Source))))
""",
    "slots of one class are applied to another": """
for field, descriptor in list(vars(Profile).items()):
    for made in (Owner(id="1"), Model.__new__(Model), Definition(), object(), None, Profile):
        for name, given in (("__get__", ()), ("__set__", ([1],)), ("__delete__", ())):
            attempt(lambda: getattr(descriptor, name)(made, *given))
            use(made) if isinstance(made, Model) else None
""",
    "slots are written behind our back": """
owner = Owner(id="1")
Owner.id.__set__(owner, owner)
use(owner)
Owner.id.__delete__(owner)
use(owner)
attempt(Owner.id.__delete__, owner)
profile = Profile.from_json(TEXT)
for field in Profile.model_fields:
    vars(Profile)[field].__set__(profile, profile)
    use(profile)
    vars(Profile)[field].__delete__(profile)
    use(profile)
""",
    "slots are taken from a class": """
made = Profile.from_json(TEXT)
for field in list(Profile.model_fields):
    delattr(Profile, field)
    use(made)
read(Profile)
""",
    "slots are replaced by something else": """
for field in list(Owner.model_fields):
    setattr(Owner, field, property(lambda self: 1 / 0))
read(Owner)
for field in list(Source.model_fields):
    setattr(Source, field, 5)
read(Source)
""",
    "methods are taken away or replaced": """
for name in ("__init__", "__setattr__", "__delattr__", "__eq__", "__repr__", "__reduce__", "__setstate__", "__dict__",
             "__deepcopy__", "__copy__", "model_fields", "__signature__", "__getattribute__", "to_json"):
    for value in (None, 5, lambda *args, **kwargs: 1 / 0, lambda self, *args: self):
        attempt(setattr, Owner, name, value)
        attempt(read, Owner)
        attempt(delattr, Owner, name)
    attempt(delattr, Model, name)
    attempt(read, Owner)
""",
    "two models are bases of one class": """
for bases in ((Owner, Source), (Profile, Owner), (Owner, sdk.ErrorMessageDto), (Owner, dict), (list, Owner),
              (Owner, Exception)):
    odd = attempt(lambda: type("Odd", bases, {}))
    if isinstance(odd, type):
        read(odd)
""",
    "bases are assigned": """
class Odd(Owner):
    pass
made = Odd(id="1")
for other in (Source, Profile, Model, Definition, object):
    attempt(setattr, Odd, "__bases__", (other,))
    use(made)
    read(Odd)
""",
    "a metaclass has an order of its own": """
class Meta(type):
    def mro(cls):
        return [cls, Owner, Profile, Model, object]
odd = attempt(lambda: Meta("Odd", (Owner,), {}))
if isinstance(odd, type):
    read(odd)
class Shy(type):
    def mro(cls):
        return [cls, object]
odd = attempt(lambda: Shy("Odd", (Owner,), {}))
if isinstance(odd, type):
    read(odd)
""",
    "a metaclass answers for everything": """
class Meta(type):
    def __instancecheck__(cls, instance):
        return True
    def __subclasscheck__(cls, other):
        return True
    def __getattribute__(cls, name):
        return Profile._table if name == "_table" else super().__getattribute__(name)
    def __call__(cls, *args, **kwargs):
        return Profile.from_json(TEXT)
class Odd(Owner, metaclass=Meta):
    pass
read(Odd)
for value in (5, None, [], Profile.from_json(TEXT)):
    use(attempt(Odd.model_validate, value))
""",
    "states are made up": """
owner = Owner(id="1")
for state in (None, (), (1, 2, 3), ({}, (), None), ({"id": owner, 5: 6}, ("id", 7), {"x": owner}),
              ({"id": 1}, ("id",), {5: 6}), ({}, (), {"model_extra": 5, "__dict__": 6, "id": 7})):
    for made in (Owner(id="1"), Profile.from_json(TEXT), Model.__new__(Model), sdk.ArrayInner("x")):
        attempt(made.__setstate__, state)
        use(made)
""",
    "a dictionary is replaced": """
for made in (Owner.from_json('{"new": 1}'), Owner.from_json('{"to_json": 1}'),
             type("Odd", (Owner,), {}).from_json('{"new": 1}')):
    for other in ({}, {"model_extra": 5}, {"model_extra": {}}, {5: 6}, {"id": 7}, 5):
        for owner in (Owner, Model):
            attempt(lambda: owner.__dict__["__dict__"].__set__(made, other))
            use(made)
            attempt(lambda: vars(made).update(other))
            use(made)
        attempt(lambda: owner.__dict__["__dict__"].__delete__(made))
        use(made)
    vars(made)["model_extra"] = made
    use(made)
    vars(made).clear()
    use(made)
""",
    "a value changes the model that is written": """
class Odd(str):
    def __eq__(self, other):
        made.owner = None
        vars(made).clear()
        gc.collect()
        return True
    __hash__ = str.__hash__
    def __str__(self):
        made.model_extra.clear()
        made.owner = Owner(id="3")
        return "odd"
    __repr__ = __str__
made = Profile.from_json(TEXT)
for turn in range(3):
    made.name = Odd("x")
    made.model_extra[Odd("k")] = Odd("v")
    made.owner = Owner(id=Odd("y"))
    made.model_dump(exclude_defaults=True, mode="json")
    use(made)
    attempt(lambda: made == Profile.from_json(TEXT))
""",
    "a value goes through a model that it is part of": """
class Odd:
    def __repr__(self):
        return repr(made)
    def __eq__(self, other):
        return made == other_one
    def __deepcopy__(self, memo):
        return copy.deepcopy(made)
    def __reduce__(self):
        return copy.copy, (made,)
made, other_one = Profile.from_json(TEXT), Profile.from_json(TEXT)
made.model_extra["odd"], other_one.model_extra["odd"] = Odd(), Odd()
use(made)
attempt(lambda: made == other_one)
""",
    "a finalizer brings a model back": """
kept = []
class Odd(Owner):
    def __del__(self):
        if len(kept) < 100:
            kept.append(self)
            attempt(repr, self)
            attempt(self.to_json)
for turn in range(50):
    made = Odd(id="1")
    made.model_extra["me"] = made
    del made
    gc.collect()
for each in kept:
    use(each)
""",
    "a setter sets itself": """
class Odd(Owner):
    @property
    def name(self):
        return self.name
    @name.setter
    def name(self, value):
        self.name = value
    @property
    def other(self):
        return self.other
    @other.setter
    def other(self, value):
        self.other = value
made = Odd()
attempt(setattr, made, "other", 1)
attempt(setattr, made, "name", 1)
read(Odd)
""",
    "everything is initialized again": """
for made in (Owner(id="1"), Profile.from_json(TEXT), sdk.ArrayInner("x"), Definition(attributes={})):
    for other in (Owner, Profile, Model, sdk.ArrayInner):
        attempt(lambda: other.__init__(made, id="2"))
        attempt(lambda: other.__init__(made, "x"))
        use(made)
""",
    "copies have a memo of their own": """
made = Profile.from_json(TEXT)
for memo in ({}, {id(made): 5}, {id(made.owner): made}, None, 5, []):
    use(attempt(made.__deepcopy__, memo))
class Memo(dict):
    def get(self, *args):
        return made
    __getitem__ = get
use(attempt(made.__deepcopy__, Memo()))
""",
    "classes come and go": """
for turn in range(200):
    odd = type("Odd", (Owner,), {"__slots__": ("a", "b")})
    made = odd.from_json(TEXT)
    made.a = made
    use(made)
    del odd, made
gc.collect()
""",
    "weak references and finalizers see models at work": """
seen = []
for turn in range(100):
    made = Profile.from_json(TEXT)
    weakref.finalize(made, lambda: seen.append(attempt(repr, Profile.from_json(TEXT))))
    made.model_extra["me"] = made
    made.owner.model_extra["back"] = made
    del made
gc.collect()
assert len(seen) == 100, len(seen)
""",
    "fields set changes while it is looked at": """
class Odd(dict):
    def items(self):
        return [("name", "a"), ("authoritativeSource", {}), (5, 6)]
    def __contains__(self, name):
        gc.collect()
        return True
for given in (Odd(), {"authoritativeSource": Odd()}):
    use(attempt(Profile.from_dict, given))
    use(attempt(Profile.model_validate, given))
""",
}
