"""Programs that misuse instances of models: their states, members, copies and lifetimes."""

from __future__ import annotations

INSTANCES = {
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
    "copies have their own memo": """
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
