"""Base of the enumerations: members are strings, so that they can be sent and compared as they are."""

from __future__ import annotations

import json
from enum import Enum

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from typing_extensions import Self


class StringEnum(str, Enum):
    """A string out of those that are known; answers may hold others, which stay plain strings."""

    def __new__(cls, value: str) -> Self:
        """The member of this value; raises ValueError when there is none."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a JSON string; raises ValueError when it is none of the members."""
        return cls(json.loads(text))
