"""Base class of the enumerations, whose members are strings and can be sent and compared as such."""

from __future__ import annotations

import json
from enum import Enum

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from typing_extensions import Self


class StringEnum(str, Enum):
    """A known string value. Responses may hold unknown values, which stay plain strings."""

    def __new__(cls, value: str) -> Self:
        """The member with this value; raises ValueError if there is none."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a JSON string; raises ValueError if it is not the value of a member."""
        return cls(json.loads(text))
