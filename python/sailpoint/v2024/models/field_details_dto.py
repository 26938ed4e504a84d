# Written by `make stubs` from schema/; change it there.
"""An attribute of a provisioning policy."""

from sailpoint._core import model

__all__ = ["FieldDetailsDto"]

FieldDetailsDto = model("v2024", "FieldDetailsDto")
