# Written by `make stubs` from schema/; change it there.
"""Error message."""

from sailpoint._core import model

__all__ = ["ErrorMessage"]

ErrorMessage = model("v2024", "ErrorMessage")
