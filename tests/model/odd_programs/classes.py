"""Programs that misuse the classes of models: their construction, tables, slots, methods and bases."""

from __future__ import annotations

CLASSES = {
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
    "an unrelated class says that it is a model": """
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
    "a metaclass has its own order": """
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
    "a metaclass responses for everything": """
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
}
