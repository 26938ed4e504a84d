"""List and dict subclasses with the dump methods of models, for lists of models and for free JSON objects."""

from __future__ import annotations

from _operator import index  # importing `operator` takes longer
from _weakref import ref  # importing `weakref` takes longer than the rest of the package

from sailpoint._core import (
    _check_pickle,
    _equal_containers,
    _member_gone,
    _member_set,
    _pretty,
    _represent_container,
    decode_array,
    dump_json,
    dump_python,
)

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, ClassVar, Literal, SupportsIndex, TypeVar

    from typing_extensions import Self

    from sailpoint._core import Model, _Selection

    _T = TypeVar("_T")

__all__ = ["ArrayModel", "JsonObject", "ModelList"]


class _Representation:
    """The `__repr__` of a container.

    As an attribute of its class it is that of `list` or `dict`, because pprint and notebooks recognise these by it.
    """

    def __get__(self, container: Any, owner: type) -> Callable[..., str]:
        if container is None:
            if owner is _Dumps:  # the class that notebooks ask before `list`
                raise AttributeError("__repr__")
            return list.__repr__ if issubclass(owner, list) else dict.__repr__
        return lambda: _represent_container(container)


class _Dumps:
    """The dump methods, with the keywords of those of models, and the limit of levels for `repr`, `==` and pickle."""

    __slots__ = ()

    __hash__: ClassVar[None]  # type: ignore[assignment]

    __repr__ = _Representation()

    def __eq__(self, other: object) -> bool:
        return _equal_containers(self, other)

    def __ne__(self, other: object) -> bool:
        equal = _equal_containers(self, other)
        return equal if equal is NotImplemented else not equal

    def __copy__(self) -> Self:
        from copy import _reconstruct  # type: ignore[attr-defined]

        # A subclass may have its own protocol. Otherwise no depth is checked, because the copy is shallow.
        has_own = type(self).__reduce_ex__ is not _Dumps.__reduce_ex__
        reduced = self.__reduce_ex__(4) if has_own else super().__reduce_ex__(4)
        copied: Self = self if isinstance(reduced, str) else _reconstruct(self, None, *reduced)
        return copied

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        _check_pickle(self)
        return super().__reduce_ex__(max(index(protocol), 2))  # earlier protocols cannot copy slots

    def _selected(self, selection: _Selection) -> _Selection:
        return selection

    def model_dump(
        self,
        *,
        mode: Literal["python", "json"] = "python",
        by_alias: bool = False,
        include: _Selection = None,
        exclude: _Selection = None,
        exclude_none: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
    ) -> Any:
        """The content as plain Python values; in a list, `include` and `exclude` select members of each element."""
        return dump_python(
            self,
            mode=mode,
            by_alias=by_alias,
            include=self._selected(include),
            exclude=self._selected(exclude),
            exclude_none=exclude_none,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
        )

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        by_alias: bool = False,
        include: _Selection = None,
        exclude: _Selection = None,
        exclude_none: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
    ) -> str:
        """The content as JSON; in a list, `include` and `exclude` select members of each element."""
        return dump_json(
            self,
            indent=indent,
            by_alias=by_alias,
            include=self._selected(include),
            exclude=self._selected(exclude),
            exclude_none=exclude_none,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
        )

    def to_json(self) -> str:
        """`to_dict()` as JSON."""
        return dump_json(self, by_alias=True, exclude_unset=True)

    def to_str(self) -> str:
        """The content with wire names, pretty-printed."""
        return _pretty(self)

    def _repr_html_(self) -> str:
        from sailpoint._html import of_value

        return of_value(self)


def takes_one_value(self: Any, actual_instance: Any = None) -> None:
    """Store a JSON value; raises ValidationError if its type is not allowed."""
    self.actual_instance = actual_instance


class ModelList(_Dumps, list["_T"]):
    """The result of an operation that returns several objects: a list with the dump methods of models.

    It is also a table: libraries that read Arrow accept it through `__arrow_c_stream__`; see `sailpoint.to_arrow`.
    """

    __slots__ = ("_model",)

    _model: type[Any]
    """Class of the elements, if it is known without looking at them."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The current elements as an Arrow C stream; raises ApiTypeError unless all are of one model."""
        from sailpoint._frames import to_arrow

        return to_arrow(self).__arrow_c_stream__(requested_schema)

    def _selected(self, selection: _Selection) -> _Selection:
        """Apply names to each element; positions and `__all__` select elements, as in pydantic."""
        if selection is None or any(key == "__all__" or isinstance(key, int) for key in selection):
            return selection
        return {"__all__": selection}

    def to_dict(self) -> list[Any]:
        """The elements as JSON values: of models the members that were set, by wire name."""
        elements: list[Any] = dump_python(self, mode="json", by_alias=True, exclude_unset=True)
        return elements

    def by_name(self) -> dict[str, _T]:
        """The elements by `name`; those without a name are omitted.

        Raises:
            ApiValueError: Two elements have the same name.
        """
        found: dict[str, _T] = {}
        for element in self:
            name = getattr(element, "name", None)
            if name in found:
                from sailpoint.exceptions import ApiValueError

                raise ApiValueError(f"two elements have the name {name!r}: distinguish them by id")
            if isinstance(name, str):
                found[name] = element
        return found


class ArrayModel(ModelList["_T"]):
    """Base class of models that are JSON arrays."""

    __slots__ = ()

    version: ClassVar[str]
    name: ClassVar[str]

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a JSON array, or the notation of the documentation's examples: `['id', 'id']`.

        Raises:
            JsonSyntaxError: The text is neither.
            ValidationError: An element has the wrong type.
        """
        return cls(decode_array(text, cls.version, cls.name))

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """Same as `from_json`."""
        return cls.from_json(json_data)

    @classmethod
    def from_dict(cls, obj: Iterable[_T]) -> Self:
        """Make an instance from checked elements; raises ValidationError if one has the wrong type."""
        return cls.from_json(dump_json(list(obj)))

    @classmethod
    def model_validate(cls, obj: Iterable[_T]) -> Self:
        """Same as `from_dict`."""
        return cls.from_dict(obj)


class Members(dict[str, "Any"]):
    """The unknown members of a model whose `__dict__` also holds other attributes; changes are copied to it.

    The reference to the model is weak, so that the two form no cycle.
    """

    __slots__ = ("_model",)

    def __init__(self, model: Model) -> None:
        """Start without members."""
        super().__init__()
        self._model = ref(model)

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        return dict, (dict(self),)

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        if (model := self._model()) is not None:
            _member_set(model, name, value)

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        if (model := self._model()) is not None:
            _member_gone(model, name)

    def __ior__(self, other: Any) -> Self:  # type: ignore[override, misc]
        self.update(other)
        return self

    def update(self, *others: Any, **more: Any) -> None:
        """Set several members."""
        for name, value in dict(*others, **more).items():
            self[name] = value

    def setdefault(self, name: str, default: Any = None) -> Any:
        """The value of a member, set to the default if it is missing."""
        if name not in self:
            self[name] = default
        return self[name]

    def pop(self, name: str, *default: Any) -> Any:
        """Remove a member and return its value."""
        if default and name not in self:
            return default[0]
        value = self[name]
        del self[name]
        return value

    def popitem(self) -> tuple[str, Any]:
        """Remove the last member and return it."""
        for name in reversed(self):
            return name, self.pop(name)
        raise KeyError("there are no members")

    def clear(self) -> None:
        """Remove all members."""
        for name in list(self):
            del self[name]


class JsonObject(_Dumps, dict[str, "Any"]):
    """The result of an operation that returns a free JSON object: a dict with the dump methods of models."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The members as a plain dict of JSON values, down to every level."""
        members: dict[str, Any] = dump_python(self, mode="json", by_alias=True, exclude_unset=True)
        return members
