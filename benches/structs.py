"""The identity profile as msgspec Structs."""

from __future__ import annotations

import msgspec
from profile_classes import profile_of


class Struct(msgspec.Struct, rename="camel"):  # type: ignore[call-arg, unused-ignore] # known where msgspec is installed
    """Names in JSON are in camel case."""


Profile = profile_of(Struct)
