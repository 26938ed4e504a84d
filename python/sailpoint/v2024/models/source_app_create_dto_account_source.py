# Written by `make stubs` from schema/; change it there.
"""Source app create dto account source."""

from sailpoint._core import model

__all__ = ["SourceAppCreateDtoAccountSource"]

SourceAppCreateDtoAccountSource = model("v2024", "SourceAppCreateDtoAccountSource")
