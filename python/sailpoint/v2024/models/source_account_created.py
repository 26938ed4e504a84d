# Written by `make stubs` from schema/; change it there.
"""Source account created."""

from sailpoint._core import model

__all__ = ["SourceAccountCreated"]

SourceAccountCreated = model("v2024", "SourceAccountCreated")
